import Content
import Testing

/// Articles and a board to judge them by. Everything in them is invented.
enum TestBoard {
    /// `truong-ban` heads, `pho-ban` has a delegation for `tin-tuc` from 1 to 15 December 2020, `thuong-truc` and
    /// `thu-ky` are the standing office, `cntt` and `van-phong` own sections; `nguoi-cu` left on 31 October 2020.
    static let text = """
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
            - {id: cntt, role: member, position: Chuyên trách CNTT, name: Nguyễn Văn Ví, since: 2020-11-10}
            - {id: van-phong, role: member, position: Văn phòng, since: 2020-11-10}
            - {id: nguoi-cu, role: member, position: Công chức cũ, since: 2019-01-01, until: 2020-11-11}
          delegations:
            - {id: uq-1, from: truong-ban, to: pho-ban, scope: [tin-tuc], since: 2020-12-01, until: 2020-12-15}
        sections:
          - {id: tin-tuc, title: Tin tức – sự kiện, type: article, owners: [cntt, nguoi-cu]}
          - {id: gioi-thieu, title: Giới thiệu, type: page, owners: [pho-ban]}
          - {id: van-hoa, title: Văn hóa, type: article, owners: [thuong-truc]}
        """

    /// The settings, with one text replaced by another.
    static func settings(replacing old: String = "", with new: String = "") throws -> Settings {
        var text = text
        if let range = text.firstRange(of: old), !old.isEmpty { text.replaceSubrange(range, with: new) }
        let outcome = SettingsReader.read(Array(text.utf8))
        return try #require(outcome.settings, "\(outcome.faults)")
    }

    /// The article at a place.
    static func article(
        _ bytes: [UInt8], stage: Stage = .approved, section: String = "tin-tuc",
        attachments: [Content.Attachment] = []
    ) -> Article {
        let place = ArticleLocation(stage: stage, section: section, slug: "a", isBundle: !attachments.isEmpty)
        return ArticleReader.read(bytes, at: place, attachments: attachments)
    }
}
