public import Images

/// What is known of an attachment as a picture.
public enum AttachmentImage: Hashable, Sendable {
    /// Nobody looked: its name is not that of a picture.
    case notAsked
    /// It is a picture, perhaps in another format than its name says.
    case read(ImageHeader)
    /// Its name is that of a picture, its content is not.
    case none
}
