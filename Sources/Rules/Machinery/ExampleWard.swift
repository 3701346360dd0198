import Registers

/// The ward that examples of rules are judged in. Everything in it is invented.
enum ExampleWard {
    /// Its `site.yml`.
    static let settings = common + registers + limits + royalty

    /// The section of a type that keeps a register.
    static func section(ofType type: String) -> String { "so-\(type)" }

    private static let registers = SectionType.all.filter { $0.register != nil }
        .map { type in
            "  - {id: \(section(ofType: type.id)), title: \"Mục \(type.title)\", type: \(type.id), owners: [van-phong], basis: [QC Đ9.1]}\n"
        }
        .joined()

    private static let limits = """
        calendar:
          years:
            - {year: 2020, days_off: [], makeup_days: []}
            - {year: 2026, days_off: [], makeup_days: []}
        obligations:
          - {id: van-ban, title: Đăng văn bản, basis: [NĐ43/2011 Đ17.1], types: [document], start: issued, working_days: 10, warn: 2}

        """

    private static let royalty = """
        royalty:
          base_salary:
            - {since: 2019-07-01, amount: 1490000, document: NĐ38/2019}
          rates:
            - {genre: tin, title: Tin, group: 1, min: 0.5, max: 2, default: 1.5, source: Đặt ra để thử}
            - {genre: phóng sự, group: 5, max: 12, source: Đặt ra để thử}

        """

    private static let common = """
        site:
          url: https://vidu.example
          title: Trang thông tin điện tử phường Ví Dụ
          date: 2020-11-10
        agency:
          name: Ủy ban nhân dân phường Ví Dụ
        regulation:
          id: QC
          section_subjects:
            - {clause: QC Đ9.5, title: Tin tức – sự kiện, sections: [tin-tuc]}
            - {clause: QC Đ9.1, title: Mục giới thiệu, sections: [gioi-thieu]}
        board:
          members:
            - {id: truong-ban, role: head, position: Phó Chủ tịch UBND phường, since: 2020-11-10}
            - {id: pho-ban, role: deputy, position: Công chức Tư pháp, since: 2020-11-10}
            - {id: thuong-truc, role: member, standing: true, position: Công chức Văn hóa, since: 2020-11-10}
            - {id: cntt, role: member, admin: true, position: Chuyên trách CNTT, since: 2020-11-10}
            - {id: van-phong, role: member, position: Văn phòng, since: 2020-11-10}
          delegations:
            - {id: uq-1, from: truong-ban, to: pho-ban, scope: [tin-tuc], since: 2020-12-01, until: 2020-12-15, document: 01/UQ-BBT}
        sections:
          - {id: tin-tuc, title: Tin tức – sự kiện, type: article, owners: [cntt], suppliers: [thuong-truc], basis: [QC Đ9.5]}
          - {id: gioi-thieu, title: Giới thiệu, type: page, owners: [van-phong], basis: [QC Đ9.1]}

        """

    /// The same with the first occurrence of a text replaced.
    static func settings(replacing old: String, with new: String) -> String {
        guard !old.isEmpty, let range = settings.firstRange(of: old) else { return settings }
        return settings.replacingCharacters(in: range, with: new)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
