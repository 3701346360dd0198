/// The fifteen elements of Dublin Core (ISO 15836) in the order of TT 24/2011 Đ4.
public enum DublinCoreElement: String, CaseIterable, Sendable {
    case title, creator, date, description, publisher, identifier
    case language, source, contributor, subject
    case coverage, type, format, relation, rights

    /// How strongly the circular asks for an element.
    public enum Obligation: Sendable {
        /// Bắt buộc.
        case mandatory
        /// Khuyến nghị.
        case recommended
        /// Tùy chọn.
        case optional
    }

    /// What TT 24/2011 Đ4 says of the element.
    public var obligation: Obligation {
        switch self {
        case .title, .creator, .date, .description, .publisher, .identifier: .mandatory
        case .language, .source, .contributor, .subject: .recommended
        case .coverage, .type, .format, .relation, .rights: .optional
        }
    }

    /// The name in the circular.
    public var vietnamese: String {
        switch self {
        case .title: "tiêu đề"
        case .creator: "người tạo"
        case .date: "thời gian"
        case .description: "mô tả"
        case .publisher: "cơ quan ban hành"
        case .identifier: "định danh"
        case .language: "ngôn ngữ"
        case .source: "nguồn"
        case .contributor: "người cộng tác"
        case .subject: "chủ đề"
        case .coverage: "phạm vi"
        case .type: "dạng"
        case .format: "định dạng"
        case .relation: "quan hệ"
        case .rights: "các quyền"
        }
    }

    /// The place among ``allCases``.
    var index: Int {
        switch self {
        case .title: 0
        case .creator: 1
        case .date: 2
        case .description: 3
        case .publisher: 4
        case .identifier: 5
        case .language: 6
        case .source: 7
        case .contributor: 8
        case .subject: 9
        case .coverage: 10
        case .type: 11
        case .format: 12
        case .relation: 13
        case .rights: 14
        }
    }
}
