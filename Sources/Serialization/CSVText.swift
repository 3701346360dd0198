/// Writing of CSV (RFC 4180).
public enum CSVText {
    /// One record with its line end. A field that a spreadsheet would take for a formula gets an apostrophe
    /// before it, so that opening the file runs nothing.
    public static func record(_ fields: [String]) -> String {
        fields.map(field).joined(separator: ",") + "\r\n"
    }

    private static func field(_ text: String) -> String {
        let isFormula = text.utf8.first.map { Array("=+-@\t\r".utf8).contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.utf8.contains(where: { Array("\",\r\n".utf8).contains($0) }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
