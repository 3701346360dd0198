/// Reads YAML into values with positions. It never throws and never stops the program.
public enum YAMLParser {
    /// Reads one document.
    public static func parse(_ bytes: ArraySlice<UInt8>, limits: YAMLLimits = YAMLLimits()) -> YAMLResult {
        return YAMLResult(root: nil, faults: [])
    }

    /// Reads one document.
    public static func parse(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) -> YAMLResult {
        return parse(bytes[...], limits: limits)
    }
}
