public import CivilTime
public import Diagnostics
public import Hashing

/// One recorded step of an article, written by the program under `workflow:`.
public struct Act: Hashable, Sendable {
    /// What was done.
    public let action: Action
    /// The id of the member who did it.
    public let by: String
    /// When.
    public let at: Timestamp
    /// What was read: the digest that the article had (design §3).
    public let digest: SHA256Digest
    /// What else the act says; most acts say nothing more.
    public var details: Details { more.first ?? Details() }
    /// Where it stands in the file.
    public let position: Position

    /// The details when there are any. Acts are copied everywhere, and an empty list costs nothing to copy.
    private let more: [Details]

    /// A recorded step.
    public init(
        action: Action, by: String, at: Timestamp, digest: SHA256Digest, details: Details = Details(),
        position: Position
    ) {
        self.action = action
        self.by = by
        self.at = at
        self.digest = digest
        more = details == Details() ? [] : [details]
        self.position = position
    }

    /// What an act says besides who, when and what.
    public struct Details: Hashable, Sendable {
        /// `note`: why, or what is to be done, in the words of the one who acted.
        public var note: String?
        /// `reason`: the ground of a refusal or withdrawal (QC Đ4.2b).
        public var ground: RefusalGround?
        /// `urgent`: an approval without endorsement, which an owner must confirm afterwards.
        public var isUrgent = false
        /// `publishes`: an endorsement that posts the text by the head's standing permission (QC Đ8.1).
        public var publishes = false
        /// `recorded_by`: the member who entered a decision that was made on paper.
        public var recordedBy: String?
        /// `document`: number and date of the paper that an act rests on.
        public var document: String?
        /// `from`: the section that a text was moved out of (QC Đ5.2).
        public var formerSection: String?
        /// `to`: the section that a text was moved to.
        public var section: String?
        /// `page`: the address, below the site's, that the act took down or hid.
        public var page: String?
        /// `confirms`: the act that a confirmation is about, an urgent approval or a suspension.
        public var confirms: Action?
        /// `correction`: what the public is told about a corrected text.
        public var correction: String?

        /// Nothing more.
        public init() {}
    }

    /// The steps of the procedure.
    public enum Action: String, CaseIterable, Sendable {
        /// The standing office sends the text to the owners of its section (QC Đ8.1).
        case submit
        /// A text sent to the wrong section goes to the right one (QC Đ5.2).
        case move
        /// An owner answers for the content (duyệt nội dung – QC Đ5.3, Đ8.1, Đ9).
        case endorse
        /// The site's administrator gives the head an opinion (QC Đ9.5).
        case advise
        /// The head decides that it is posted (duyệt đăng – QC Đ6.6).
        case approve
        /// The text goes back for editing (QC Đ5.3).
        case sendBack = "return"
        /// The text is not posted, on one of the grounds of QC Đ4.2b.
        case refuse
        /// A refused text is taken up again.
        case reopen
        /// A posted text is taken down.
        case withdraw
        /// A posted text is hidden at once, until the head decides (QC Đ5.3, Đ9.5).
        case suspend
        /// A hidden text is shown again.
        case lift
        /// The owner confirms an urgent approval, or the head a suspension.
        case confirm
        /// A posted text is taken up for a new version.
        case revise

        /// The act in the words of the regulation.
        public var title: String {
            switch self {
            case .submit: "trình duyệt"
            case .move: "chuyển chuyên mục"
            case .endorse: "duyệt nội dung"
            case .advise: "tham mưu"
            case .approve: "duyệt đăng"
            case .sendBack: "trả lại"
            case .refuse: "từ chối đăng"
            case .reopen: "mở lại"
            case .withdraw: "gỡ bài"
            case .suspend: "tạm ẩn"
            case .lift: "cho hiện lại"
            case .confirm: "xác nhận"
            case .revise: "sửa đổi"
            }
        }
    }
}
