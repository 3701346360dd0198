/// The formats of attachments into which the program looks, told by the ending of the name.
public enum AttachmentFormat: String, Hashable, Sendable {
    case pdf
    /// Word since 2007.
    case docx
    /// OpenDocument text.
    case odt
    /// Word before 2007.
    case doc

    /// The format of files with an ending in lower case; nil for those that are not looked into.
    public init?(fileExtension: String) {
        switch fileExtension {
        case "pdf": self = .pdf
        case "docx", "docm", "dotx", "dotm": self = .docx
        case "odt", "ott": self = .odt
        case "doc", "dot": self = .doc
        default: return nil
        }
    }
}
