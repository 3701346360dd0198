extension RecordRule {
    /// The rules that hold for the records of every register.
    public static let general: [RecordRule] = [
        .missingField, .danglingReference, .missingFile, .implausibleDay, .malformedEmail, .privateEmail,
    ]
}
