/// A clause of the regulation of the board, and what of it no program can judge.
struct RegulationClause: Sendable {
    /// The number of its article.
    let article: Int
    /// Khoản and điểm within the article, such as `2b`; empty for an article without them.
    let part: String
    /// What it is about, in few words.
    let content: String
    /// Why a program cannot judge all of it, in one sentence.
    let limit: String

    /// How rules cite it.
    var citation: String { part.isEmpty ? "QC Đ\(article)" : "QC Đ\(article).\(part)" }
}

/// The regulation of the board, clause by clause, as the seed of this project words it.
enum RegulationClauses {
    /// The titles of Điều 1 to Điều 15.
    static let titles: [String] = [
        "Phạm vi, đối tượng áp dụng",
        "Vị trí của Ban biên tập",
        "Cơ cấu tổ chức Ban biên tập",
        "Nhiệm vụ, quyền hạn của Ban biên tập",
        "Trách nhiệm chung của các thành viên",
        "Trách nhiệm của Trưởng ban",
        "Trách nhiệm của các Phó Trưởng ban",
        "Trách nhiệm của Thường trực",
        "Trách nhiệm của các thành viên",
        "Phương thức hoạt động",
        "Trách nhiệm phối hợp công tác",
        "Chế độ hội họp, báo cáo",
        "Kinh phí hoạt động",
        "Khen thưởng, kỷ luật",
        "Trách nhiệm tổ chức thực hiện",
    ]

    /// Every clause, in the order of the regulation.
    static let all: [RegulationClause] = general + duties + work

    /// Điều 1 to Điều 5.
    private static let general: [RegulationClause] = [
        RegulationClause(
            article: 1, part: "", content: "Phạm vi, đối tượng áp dụng",
            limit: "Điều này chỉ nêu phạm vi áp dụng, không đặt ra yêu cầu cho nội dung đăng tải."),
        RegulationClause(
            article: 2, part: "", content: "Vị trí của Ban biên tập; địa chỉ của trang",
            limit:
                "Việc thành lập, quản lý Ban biên tập do Chủ tịch Ủy ban nhân dân phường quyết định, không nằm trong kho nội dung."
        ),
        RegulationClause(
            article: 3, part: "1", content: "Trưởng Ban biên tập là Phó Chủ tịch UBND phường",
            limit:
                "Chương trình so chức vụ ghi trong `site.yml`; người ấy có giữ chức vụ đó thật hay không thì phải xem quyết định bổ nhiệm."
        ),
        RegulationClause(
            article: 3, part: "2", content: "Không quá 01 Phó Trưởng Ban biên tập",
            limit: "Chương trình chỉ biết những người được khai báo trong `site.yml`."),
        RegulationClause(
            article: 3, part: "3", content: "Thành phần thành viên",
            limit:
                "Ai đại diện cho ban, ngành, đoàn thể nào do đơn vị ấy cử, chương trình không kiểm chứng được."
        ),
        RegulationClause(
            article: 3, part: "4", content: "Sử dụng tài khoản điều hành trang",
            limit:
                "Tài khoản điều hành thuộc về máy chủ và kho mã nguồn, không nằm trong nội dung được kiểm tra."
        ),
        RegulationClause(
            article: 4, part: "1a", content: "Thu thập, khai thác thông tin",
            limit: "Việc thu thập thông tin diễn ra trước khi có bài, chương trình không thấy được."),
        RegulationClause(
            article: 4, part: "1b", content: "Biên tập, duyệt nội dung, hình thức và tính chính xác",
            limit:
                "Tính chính xác phải đối chiếu với sự việc, điều mà chỉ người biên tập và người duyệt làm được."
        ),
        RegulationClause(
            article: 4, part: "1c", content: "Tiếp nhận, tham mưu xử lý phản ánh, kiến nghị",
            limit: "Cách xử lý từng phản ánh, kiến nghị là việc tham mưu và quyết định của con người."),
        RegulationClause(
            article: 4, part: "1d", content: "Thông tin về cải cách hành chính",
            limit: "Thông tin có góp phần cải cách hành chính hay không là nhận định của con người."),
        RegulationClause(
            article: 4, part: "1e", content: "Nhiệm vụ khác do Chủ tịch UBND phường giao",
            limit: "Nhiệm vụ được giao bằng lời hoặc bằng văn bản ở ngoài kho nội dung."),
        RegulationClause(
            article: 4, part: "2a", content: "Tiếp cận các nguồn tin chính thức, công khai",
            limit:
                "Quyền tiếp cận nguồn tin được thực hiện với cơ quan khác, không để lại dữ liệu trong kho nội dung."
        ),
        RegulationClause(
            article: 4, part: "2b", content: "Từ chối đăng thông tin được cung cấp",
            limit:
                "Bài có thuộc phạm vi quản lý, có phù hợp chủ trương và đúng sự thật hay không thì phải do người duyệt xét."
        ),
        RegulationClause(
            article: 4, part: "2c",
            content: "Tiếp nhận, tham mưu trả lời, đăng kết quả xử lý câu hỏi, phản ánh, kiến nghị",
            limit: "Câu trả lời có đúng và đủ hay không là việc của người tham mưu và người trả lời."),
        RegulationClause(
            article: 5, part: "1", content: "Định hướng nội dung; tuân thủ pháp luật",
            limit:
                "Quan điểm, định hướng và việc tuân thủ pháp luật của một bài phải do con người đọc và xét."),
        RegulationClause(
            article: 5, part: "2", content: "Theo dõi, đôn đốc, cập nhật chuyên mục được giao",
            limit:
                "Theo dõi, đôn đốc là công việc hằng ngày của thành viên, chương trình chỉ biết ai được giao chuyên mục nào."
        ),
        RegulationClause(
            article: 5, part: "3", content: "Kiểm tra tính chính xác, biên tập lại trước khi trình",
            limit:
                "Thông tin có chính xác và đúng định hướng hay không thì người duyệt nội dung phải tự đọc và chịu trách nhiệm."
        ),
        RegulationClause(
            article: 5, part: "4", content: "Đề xuất biện pháp nâng cao chất lượng",
            limit: "Đề xuất được đưa ra trong cuộc họp và văn bản, không nằm trong bài đăng."),
        RegulationClause(
            article: 5, part: "5", content: "Tổ chức mạng lưới cộng tác viên",
            limit: "Mạng lưới cộng tác viên không được khai báo trong kho nội dung."),
    ]

    /// Điều 6 to Điều 9: who answers for what.
    private static let duties: [RegulationClause] = [
        RegulationClause(
            article: 6, part: "1", content: "Điều hành và chịu trách nhiệm trước Chủ tịch UBND phường",
            limit: "Trách nhiệm điều hành được xét trong quan hệ công tác, không có dữ liệu để kiểm tra."),
        RegulationClause(
            article: 6, part: "2", content: "Phân công thành viên phụ trách chuyên mục",
            limit:
                "Phân công cho ai là quyền của Trưởng ban, chương trình chỉ thấy kết quả ghi trong `site.yml`."
        ),
        RegulationClause(
            article: 6, part: "3", content: "Chỉ đạo kế hoạch nâng cao chất lượng thông tin",
            limit: "Kế hoạch, chương trình công tác được lập và thực hiện ở ngoài kho nội dung."),
        RegulationClause(
            article: 6, part: "4", content: "Triển khai phối hợp với các tổ chức, ban, ngành",
            limit: "Việc phối hợp diễn ra giữa các cơ quan, không để lại dữ liệu trong kho nội dung."),
        RegulationClause(
            article: 6, part: "5", content: "Xây dựng đội ngũ cộng tác viên",
            limit: "Đội ngũ cộng tác viên không được khai báo trong kho nội dung."),
        RegulationClause(
            article: 6, part: "6", content: "Quyết định việc đăng tải tin, bài, thông tin",
            limit:
                "Nên đăng hay không là quyết định của Trưởng ban, chương trình chỉ thấy quyết định đã được ghi lại."
        ),
        RegulationClause(
            article: 6, part: "7", content: "Quyết định kinh phí, chi trả nhuận bút, thù lao",
            limit: "Việc dùng kinh phí được quyết định và lưu ở bộ phận kế toán."),
        RegulationClause(
            article: 6, part: "8", content: "Giữ mối liên hệ công tác",
            limit: "Mối liên hệ công tác không có dữ liệu để kiểm tra."),
        RegulationClause(
            article: 7, part: "1", content: "Giúp Trưởng ban điều hành theo phân công",
            limit: "Việc giúp điều hành không có dữ liệu để kiểm tra."),
        RegulationClause(
            article: 7, part: "2", content: "Thay mặt Trưởng ban khi được ủy quyền",
            limit: "Văn bản ủy quyền ghi trong `site.yml` có thật hay không thì phải xem chính văn bản ấy."),
        RegulationClause(
            article: 7, part: "3", content: "Tham gia chỉ đạo kế hoạch nâng cao chất lượng",
            limit: "Việc tham gia chỉ đạo kế hoạch diễn ra ở ngoài kho nội dung."),
        RegulationClause(
            article: 8, part: "1", content: "Tiếp nhận, biên tập, chuyển thành viên phụ trách phê duyệt",
            limit: "Bài được biên tập tốt hay chưa do người đọc đánh giá."),
        RegulationClause(
            article: 8, part: "2", content: "Trao đổi với cộng tác viên, hướng dẫn gửi tin, bài",
            limit: "Việc trao đổi, hướng dẫn diễn ra qua điện thoại, thư và gặp mặt."),
        RegulationClause(
            article: 8, part: "3", content: "Báo cáo tổng hợp hằng tháng",
            limit:
                "Báo cáo được gửi ở ngoài kho nội dung, chương trình chỉ biết những lần đã ghi vào `duties` của `site.yml`."
        ),
        RegulationClause(
            article: 8, part: "4", content: "Nghiên cứu, đề xuất cải tiến quy trình",
            limit: "Đề xuất cải tiến là việc của con người, không có dữ liệu để kiểm tra."),
        RegulationClause(
            article: 8, part: "5", content: "Tổng hợp, thống kê, chi trả nhuận bút, thù lao",
            limit: "Việc phê duyệt và chi trả diễn ra ở bộ phận kế toán, chương trình không thấy được."),
        RegulationClause(
            article: 8, part: "6", content: "Chuẩn bị cuộc họp, ghi biên bản, thông báo kết quả",
            limit: "Cuộc họp và biên bản nằm ngoài kho nội dung."),
        RegulationClause(
            article: 8, part: "7", content: "Nhiệm vụ khác do Trưởng ban giao",
            limit: "Nhiệm vụ được giao bằng lời hoặc bằng văn bản ở ngoài kho nội dung."),
        RegulationClause(
            article: 9, part: "1", content: "Văn phòng HĐND, UBND phường cập nhật, cung cấp thông tin",
            limit: "Cung cấp có kịp thời và đủ hay không thì phải biết việc đã xảy ra ngoài đời."),
        RegulationClause(
            article: 9, part: "2",
            content: "Tư pháp - Hộ tịch và đầu mối thủ tục hành chính cập nhật, cung cấp thông tin",
            limit: "Cung cấp có kịp thời và đủ hay không thì phải biết việc đã xảy ra ngoài đời."),
        RegulationClause(
            article: 9, part: "3", content: "Văn hóa – Xã hội lập dự toán; cập nhật, cung cấp thông tin",
            limit:
                "Việc lập dự toán ở ngoài kho nội dung; cung cấp có kịp thời hay không thì phải biết việc đã xảy ra ngoài đời."
        ),
        RegulationClause(
            article: 9, part: "4", content: "Tài chính – Kế toán lập dự toán; cập nhật, cung cấp thông tin",
            limit:
                "Việc lập dự toán ở ngoài kho nội dung; cung cấp có kịp thời hay không thì phải biết việc đã xảy ra ngoài đời."
        ),
        RegulationClause(
            article: 9, part: "5",
            content: "Chuyên trách CNTT quản trị trang, phụ trách tin tức, chuyên đề, hỏi đáp",
            limit: "Việc quản trị, đôn đốc, hỗ trợ kỹ thuật diễn ra ở ngoài kho nội dung."),
        RegulationClause(
            article: 9, part: "6", content: "Địa chính – xây dựng cập nhật, cung cấp thông tin",
            limit: "Cung cấp có kịp thời và đủ hay không thì phải biết việc đã xảy ra ngoài đời."),
        RegulationClause(
            article: 9, part: "7",
            content: "Các ngành, UBMTTQ, đoàn thể, trường học, trạm y tế cung cấp thông tin",
            limit: "Cung cấp có kịp thời và đủ hay không thì phải biết việc đã xảy ra ngoài đời."),
        RegulationClause(
            article: 9, part: "8", content: "Ban truyền thanh phối hợp viết tin, bài",
            limit: "Phối hợp thu thập tin, bài diễn ra trước khi có bài, chương trình không thấy được."),
    ]

    /// Điều 10 to Điều 15: ways of working.
    private static let work: [RegulationClause] = [
        RegulationClause(
            article: 10, part: "", content: "Quy trình theo Quy chế hoạt động của Trang và Quy chế phối hợp",
            limit:
                "Hai quy chế được viện dẫn không kèm theo văn bản này nên chương trình không biết chúng yêu cầu gì."
        ),
        RegulationClause(
            article: 11, part: "1", content: "Đăng tải kịp thời thông tin phải công bố theo yêu cầu",
            limit:
                "Thông tin nào được yêu cầu công bố, và yêu cầu khi nào, chỉ cơ quan yêu cầu và Ban biên tập biết."
        ),
        RegulationClause(
            article: 11, part: "2",
            content: "Các tổ chức, đơn vị cung cấp thông tin đầy đủ, chính xác, kịp thời",
            limit: "Trách nhiệm này thuộc các đơn vị ở ngoài Ban biên tập."),
        RegulationClause(
            article: 12, part: "1", content: "Họp thường kỳ 3 tháng một lần và họp đột xuất",
            limit:
                "Cuộc họp diễn ra ngoài kho nội dung, chương trình chỉ biết những lần đã ghi vào `duties` của `site.yml`."
        ),
        RegulationClause(
            article: 12, part: "2", content: "Báo cáo quý, 6 tháng, năm và bất thường",
            limit:
                "Báo cáo được gửi ở ngoài kho nội dung, chương trình chỉ biết những lần đã ghi vào `duties` của `site.yml`."
        ),
        RegulationClause(
            article: 13, part: "", content: "Kinh phí và dự toán hằng năm",
            limit: "Kinh phí được dự toán và chi ở bộ phận kế toán."),
        RegulationClause(
            article: 14, part: "1", content: "Đề nghị khen thưởng",
            limit: "Ai có đóng góp tích cực là đánh giá của Ban biên tập."),
        RegulationClause(
            article: 14, part: "2", content: "Đề nghị xử lý kỷ luật",
            limit: "Mức độ vi phạm và hình thức xử lý do cấp có thẩm quyền quyết định."),
        RegulationClause(
            article: 15, part: "", content: "Triển khai, kiểm tra, đôn đốc; đề nghị điều chỉnh Quy chế",
            limit: "Triển khai, đôn đốc và đề nghị điều chỉnh Quy chế là công việc của con người."),
    ]
}
