import CProgram
public import Hashing

/// The fingerprint of the program that runs, so that a newer program makes the site anew.
public enum ProgramFingerprint {
    /// The fingerprint of the program that was started: of its build id, else of its bytes, which take longer to
    /// read than a small site to build. Copies of one program have one fingerprint.
    public static func current() throws(WorkspaceError) -> Fingerprint {
        var length = 0
        if let id = cprogram_build_id(&length), length > 0 {
            return Fingerprint.hash(UnsafeRawBufferPointer(start: id, count: length))
        }
        return try FileHasher.fingerprint("/proc/self/exe")
    }
}
