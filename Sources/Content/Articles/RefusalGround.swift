/// Why a text is refused or taken down: the grounds that the regulation names (QC Đ4.2b).
public enum RefusalGround: String, CaseIterable, Sendable {
    /// Outside what the People's Committee of the ward manages.
    case outOfRemit = "ngoai-pham-vi"
    /// Contrary to the policy of the Party or the law of the State.
    case contraryToLaw = "trai-chu-truong"
    /// Not true.
    case untrue = "khong-dung-su-that"
    /// Of poor quality.
    case poorQuality = "khong-bao-dam-chat-luong"
    /// The same as something that was posted already.
    case duplicate = "trung-lap"
    /// A state secret.
    case stateSecret = "bi-mat-nha-nuoc"
    /// Not yet to be made public, by decision of an authority.
    case notYetPublic = "chua-pho-bien"

    /// The ground in the words of the regulation.
    public var title: String {
        switch self {
        case .outOfRemit: "thông tin có nội dung không thuộc phạm vi quản lý của Ủy ban nhân dân"
        case .contraryToLaw:
            "thông tin có nội dung không phù hợp với chủ trương, đường lối, chính sách của Đảng, pháp luật của Nhà nước"
        case .untrue: "thông tin không đúng sự thật"
        case .poorQuality: "thông tin không bảo đảm chất lượng"
        case .duplicate: "thông tin trùng lặp với nội dung thông tin đã được đăng tải"
        case .stateSecret: "thông tin có nội dung thuộc bí mật nhà nước"
        case .notYetPublic:
            "thông tin đã được cấp có thẩm quyền quyết định chưa phổ biến công khai"
        }
    }

    /// Whether the ground itself must not be told to the public: it would say what the text was about.
    public var isConfidential: Bool { self == .stateSecret || self == .notYetPublic }
}
