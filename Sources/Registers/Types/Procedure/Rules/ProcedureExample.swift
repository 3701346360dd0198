/// A procedure that is right, for the examples of the rules.
enum ProcedureExample {
    static let lines = """
        code: "0.000001"
        decision: 00/QĐ-UBND của UBND tỉnh Không Có
        decided: 2020-10-01
        field: Hộ tịch
        name: Khánh thành sân chơi tổ dân phố 1
        steps: [Nộp hồ sơ, Nhận kết quả]
        methods: [Trực tiếp]
        papers: [Tờ khai]
        copies: 1
        time_limit: 03 ngày làm việc
        for_whom: [Cá nhân]
        agency: Ủy ban nhân dân phường Ví Dụ
        result: Giấy ví dụ
        forms_note: Không có mẫu
        requirements: [Không]
        fee: 0
        delivery: Tại bộ phận một cửa
        legal: [Quyết định ví dụ]
        level: muc-do-2
        """
}
