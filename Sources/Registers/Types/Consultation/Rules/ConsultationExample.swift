/// A consultation that is right, for the examples of the rules.
enum ConsultationExample {
    static let lines = """
        topic: Đô thị
        draft_in_text: true
        opened: 2020-11-10
        closes: 2020-12-10
        send_to: Văn phòng HĐND và UBND phường Ví Dụ
        """

    /// With one opinion.
    static let opinion =
        lines + """

            received:
              - from: N.V.A.
                on: 2020-11-20
                summary: Thêm giờ nghỉ trưa.
            """
}
