public import Hashing

/// The fingerprint of the program that runs, so that a newer program makes the site anew.
public enum ProgramFingerprint {
    /// The fingerprint of the file that was started.
    public static func current() throws(WorkspaceError) -> Fingerprint {
        try FileHasher.fingerprint("/proc/self/exe")
    }
}
