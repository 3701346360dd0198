import Reports

/// The log of technical faults in the private folder of a ward.
enum FaultLogFile {
    /// Reads the log; nil where the ward keeps none.
    ///
    /// - Throws: with every fault of the file and its place.
    static func read(_ session: WardSession) throws -> [TechnicalFault]? {
        guard let bytes = try PrivateFile.bytes(FaultLog.fileName, session) else { return nil }
        let (faults, problems) = FaultLog.read(bytes)
        try PrivateFile.require(FaultLog.fileName, session, free: problems)
        return faults
    }
}
