import Content
import Testing

/// A board in which every role that the issue names is one person. Everything in it is invented.
enum ActBoard {
    /// One letter for each role, with the member who has it on 10 December 2020.
    static let roles: [(letter: Character, id: String)] = [
        ("H", "truong-ban"), ("D", "pho-ban"), ("S", "thuong-truc"), ("A", "quan-tri"), ("O", "phu-trach"),
        ("P", "cung-cap"), ("M", "van-phong"), ("F", "nguoi-cu"), ("C", "cong-tac-vien"),
    ]

    /// The orders by which the head may have let the deputy act, as they stand on 10 December 2020.
    enum Order: String, CaseIterable, Sendable {
        case none, covering, everywhere, elsewhere, ended, notBegun, ofFormerHead

        /// Whether the deputy acts for the head in `tin-tuc` on 10 December 2020.
        var isInForce: Bool { self == .covering || self == .everywhere }

        var line: String {
            let term = "since: 2020-12-01, until: 2020-12-31"
            return switch self {
            case .none: ""
            case .covering: order(scope: "[tin-tuc]", term)
            case .everywhere: order(scope: "all", "since: 2020-12-10, until: 2020-12-10")
            case .elsewhere: order(scope: "[van-hoa]", term)
            case .ended: order(scope: "[tin-tuc]", "since: 2020-12-01, until: 2020-12-09")
            case .notBegun: order(scope: "[tin-tuc]", "since: 2020-12-11, until: 2020-12-31")
            case .ofFormerHead: order(from: "truong-ban-cu", scope: "[tin-tuc]", term)
            }
        }

        private func order(from: String = "truong-ban", scope: String, _ term: String) -> String {
            "{id: uq-1, from: \(from), to: pho-ban, scope: \(scope), \(term), document: 01/UQ}"
        }
    }

    /// - Parameters:
    ///   - rules: lines below `board.rules`, such as `owners_submit: {document: …, scope: all}`.
    ///   - changes: texts of the settings and what stands in their place.
    static func settings(
        _ order: Order = .none, rules: [String] = [], changes: [(String, String)] = []
    ) throws -> Settings {
        var text = head
        if !order.line.isEmpty { text += "  delegations:\n    - \(order.line)\n" }
        if !rules.isEmpty { text += "  rules:\n" + rules.map { "    \($0)\n" }.joined() }
        text += sections
        for (old, new) in changes {
            let range = try #require(text.firstRange(of: old))
            text.replaceSubrange(range, with: new)
        }
        let outcome = SettingsReader.read(Array(text.utf8))
        #expect(outcome.faults.isEmpty)
        return try #require(outcome.settings)
    }

    private static let head = """
        site:
          url: https://vidu.example
          title: Trang thông tin điện tử phường Ví Dụ
          date: 2020-11-10
        agency:
          name: Ủy ban nhân dân phường Ví Dụ
        board:
          members:
            - {id: truong-ban, role: head, position: Phó Chủ tịch UBND phường, since: 2020-11-10}
            - {id: pho-ban, role: deputy, position: Công chức Tư pháp, since: 2020-11-10}
            - {id: thuong-truc, role: member, standing: true, position: Công chức Văn hóa, since: 2020-11-10}
            - {id: thu-ky, role: member, standing: true, position: Thư ký, since: 2020-11-10}
            - {id: quan-tri, role: member, admin: true, position: Chuyên trách CNTT, since: 2020-11-10}
            - {id: phu-trach, role: member, position: Công chức Địa chính, name: Nguyễn Văn Ví, since: 2020-11-10}
            - {id: phu-trach-2, role: member, position: Đại diện Đoàn thể, since: 2020-11-10}
            - {id: cung-cap, role: member, position: Ban truyền thanh, since: 2020-11-10}
            - {id: van-phong, role: member, position: Văn phòng, since: 2020-11-10}
            - {id: nguoi-cu, role: member, standing: true, admin: true, position: Công chức cũ, since: 2020-11-10, until: 2020-12-09}
            - {id: truong-ban-cu, role: head, position: Phó Chủ tịch cũ, since: 2020-11-01, until: 2020-12-05}

        """

    private static let sections = """
        calendar:
          years:
            - {year: 2020}
            - {year: 2021}
        sections:
          - {id: tin-tuc, title: Tin tức, type: article, owners: [phu-trach, nguoi-cu], suppliers: [cung-cap]}
          - {id: van-hoa, title: Văn hóa, type: article, owners: [van-phong]}
          - {id: lich, title: Lịch công tác, type: article, owners: [phu-trach-2, phu-trach]}
        """
}
