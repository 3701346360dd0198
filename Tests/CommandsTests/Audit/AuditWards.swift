/// Settings of invented wards for histories.
enum AuditWards {
    /// Every member commits as `<id>@vidu.example`; `KHÓA(member)` stands for a public key.
    static let settings = """
        site:
          url: https://vidu.example
          title: Trang thông tin điện tử phường Ví Dụ
          date: 2020-11-10
        agency:
          name: Ủy ban nhân dân phường Ví Dụ
        board:
          signing: optional
          members:
            - {id: truong-ban, role: head, position: Phó Chủ tịch UBND phường, emails: [truong-ban@vidu.example], keys: [KHÓA(truong-ban)], since: 2020-11-10}
            - {id: thuong-truc, role: member, standing: true, position: Công chức Văn hóa, emails: [thuong-truc@vidu.example], keys: [KHÓA(thuong-truc)], since: 2020-11-10}
            - {id: cntt, role: member, admin: true, position: Chuyên trách CNTT, emails: [cntt@vidu.example], keys: [KHÓA(cntt)], since: 2020-11-10}
            - {id: van-phong, role: member, position: Văn phòng, emails: [van-phong@vidu.example], since: 2020-11-10}
            - {id: nguoi-cu, role: member, standing: true, position: Công chức cũ, emails: [nguoi-cu@vidu.example], keys: [KHÓA(nguoi-cu)], since: 2020-11-10, until: 2020-11-20}
          decisions:
            - {number: 200/QĐ-UBND, date: 2020-11-10, by: chair}
        sections:
          - {id: tin-tuc, title: Tin tức – sự kiện, type: article, owners: [cntt]}
          - {id: gioi-thieu, title: Giới thiệu, type: page, owners: [van-phong]}

        """

    /// The same, where commits with acts are signed.
    static let signed = settings.replacing("signing: optional", with: "signing: required")
}
