import Content

/// Who may do what when: issue “The acts”, design §8, and the clauses that they name, as a table.
///
/// In a cell stand the letters of the roles that may (``ActBoard/roles``), `d` meaning the deputy while an order of
/// the head is in force that covers the section; or `=` and the reason for which nobody may, after a colon those who are told it.
enum ActTable {
    /// Each state with the acts that led to it, and where its file lies.
    static let states: [(name: String, story: ActStory, posted: ActStory?)] = [
        ("fresh", ActStory(), nil),
        ("returned", ActStory(acts: "submit thuong-truc 11-19, return thu-ky 11-20"), nil),
        ("ref.owner", ActStory(acts: "submit thuong-truc 11-19, refuse phu-trach 11-20"), nil),
        ("ref.deputy", ActStory(acts: "submit thuong-truc 11-19, refuse pho-ban 11-20"), nil),
        ("ref.head", ActStory(acts: "submit thuong-truc 11-19, refuse truong-ban 11-20"), nil),
        ("submitted", ActStory(acts: "submit thuong-truc 11-19", stage: .review), nil),
        (
            "endorsed", ActStory(acts: "submit thuong-truc 11-19, endorse phu-trach 11-20", stage: .review),
            nil
        ),
        (
            "edited", ActStory(acts: "~submit thuong-truc 11-19, ~endorse phu-trach 11-20", stage: .review),
            nil
        ),
        ("approved", ActStory(acts: posted, stage: .approved), nil),
        ("urgent", ActStory(acts: "approve! truong-ban 11-21", stage: .approved), nil),
        ("suspended", ActStory(acts: posted + ", suspend quan-tri 11-22", stage: .approved), nil),
        ("confirmed", ActStory(acts: hidden, stage: .approved), nil),
        ("withdrawn", ActStory(acts: posted + ", withdraw truong-ban 11-22"), nil),
        ("rev.draft", ActStory(acts: old + ", ~revise cung-cap 11-22"), live),
        ("rev.review", ActStory(acts: old + newRound, stage: .review), live),
        ("beside", live, ActStory(acts: old + ", ~revise cung-cap 11-22")),
    ]

    private static let posted = "submit thuong-truc 11-19, endorse phu-trach 11-20, approve truong-ban 11-21"
    private static let old = "~submit thuong-truc 11-19, ~endorse phu-trach 11-20, ~approve truong-ban 11-21"
    private static let newRound =
        ", ~revise cung-cap 11-22, submit thuong-truc 11-23, endorse phu-trach 11-24"
    private static let hidden = posted + ", suspend quan-tri 11-22, confirm:suspend truong-ban 11-23"
    private static let live = ActStory(acts: posted, stage: .approved, body: "Tin cũ.")

    static let cells = """
                   submit   move    endorse advise  approve  approve!  return  refuse  reopen  withdraw  suspend   lift    confirm   revise
        fresh      S        S       =unsub  =wait   =unend   Hd        =wait   HDO     =open   =unposted =unposted =shown  =nothing  =unposted
        returned   S        S       =unsub  =wait   =unend   Hd        =wait   HDO     =open   =unposted =unposted =shown  =nothing  =unposted
        ref.owner  =closed  =closed =closed =closed =closed  =closed   =closed =closed HDO     =closed   =closed   =closed =closed   =closed
        ref.deputy =closed  =closed =closed =closed =closed  =closed   =closed =closed HD      =closed   =closed   =closed =closed   =closed
        ref.head   =closed  =closed =closed =closed =closed  =closed   =closed =closed Hd      =closed   =closed   =closed =closed   =closed
        submitted  =already S       O       A       =unend   Hd        SODH    HDO     =open   =unposted =unposted =shown  =nothing  =unposted
        endorsed   =already S       O       A       Hd       =needless SODH    HDO     =open   =unposted =unposted =shown  =nothing  =unposted
        edited     =already S       O       A       =edited:Hd Hd      SODH    HDO     =open   =unposted =unposted =shown  =nothing  =unposted
        approved   =posted  =posted =wait   =wait   =posted  =posted   =wait   =posted =open   Hd        AS        =shown  =nothing  HDSAOPM
        urgent     =posted  =posted =wait   =wait   =posted  =posted   =wait   =posted =open   Hd        AS        =shown  O         HDSAOPM
        suspended  =posted  =posted =wait   =wait   =posted  =posted   =wait   =posted =open   Hd        =hidden   Hd      Hd        HDSAOPM
        confirmed  =posted  =posted =wait   =wait   =posted  =posted   =wait   =posted =open   Hd        =hidden   Hd      =nothing  HDSAOPM
        withdrawn  S        S       =unsub  =wait   =unend   Hd        =wait   HDO     =open   =unposted =unposted =shown  =nothing  =unposted
        rev.draft  S        S       =unsub  =wait   =unend   Hd        =wait   HDO     =open   Hd        AS        =shown  =nothing  =inwork
        rev.review =already S       O       A       Hd       =needless SODH    HDO     =open   Hd        AS        =shown  =nothing  =inwork
        beside     =posted  =posted =wait   =wait   =posted  =posted   =wait   =posted =open   Hd        AS        =shown  =nothing  =inwork
        """

    /// Why nobody may: words of the reason, words of what would allow it, and a clause.
    static let reasons: [String: (message: String, help: String, clause: String?)] = [
        "unsub": ("chưa được trình duyệt", "Thường trực Ban biên tập chạy `bientap submit`", "QC Đ8.1"),
        "already": ("đã được trình duyệt", "`bientap return`", "QC Đ8.1"),
        "unend": (
            "chưa được người phụ trách chuyên mục “Tin tức” duyệt nội dung", "`bientap endorse`", "QC Đ8.1"
        ),
        "edited": ("đã thay đổi sau khi duyệt nội dung", "duyệt nội dung lại", "QC Đ5.3"),
        "needless": ("không cần duyệt khẩn", "Bỏ `--urgent`", "QC Đ6.6"),
        "closed": ("đã bị từ chối đăng ngày 20/11/2020: thông tin trùng lặp", "`bientap reopen`", "QC Đ4.2b"),
        "wait": ("Bài đang ở giai đoạn “", "đang chờ duyệt", nil),
        "unposted": ("chưa đăng", "đã đăng", nil),
        "posted": ("Bài đang ở giai đoạn “đã duyệt”", "`bientap revise`", nil),
        "open": ("Bài không bị từ chối", "`bientap log`", "QC Đ4.2b"),
        "hidden": ("Bài đang được tạm ẩn", "`lift`", "QC Đ9.5"),
        "shown": ("Bài không bị tạm ẩn", "`bientap log`", nil),
        "nothing": ("Không có bước nào của bài chờ xác nhận", "duyệt khẩn", nil),
        "inwork": ("đã có bản sửa đổi ở content/", "Sửa tiếp bản ấy", nil),
    ]

    /// Why some may not: words of what would allow it, and the clauses of the table.
    static let powers: [String: (help: String, clauses: [String])] = [
        "submit": ("Thường trực Ban biên tập", ["QC Đ8.1"]),
        "move": ("Thường trực Ban biên tập", ["QC Đ5.2"]),
        "endorse": ("Người phụ trách chuyên mục (Nguyễn Văn Ví", ["QC Đ5.3", "QC Đ8.1", "QC Đ9"]),
        "advise": ("Người quản trị trang", ["QC Đ9.5"]),
        "approve": ("Trưởng ban, hoặc Phó Trưởng ban khi có ủy quyền còn hiệu lực", ["QC Đ6.6", "QC Đ7.2"]),
        "approve!": ("Trưởng ban, hoặc Phó Trưởng ban khi có ủy quyền còn hiệu lực", ["QC Đ6.6", "QC Đ7.2"]),
        "return": ("Thường trực Ban biên tập, người phụ trách chuyên mục", ["QC Đ5.3"]),
        "refuse": ("Người phụ trách chuyên mục, Phó Trưởng ban hoặc Trưởng ban", ["QC Đ4.2b"]),
        "reopen": ("mở lại", ["QC Đ4.2b"]),
        "withdraw": (
            "Trưởng ban, hoặc Phó Trưởng ban khi có ủy quyền còn hiệu lực", ["QC Đ4.2b", "QC Đ5.3"]
        ),
        "suspend": ("Người quản trị trang hoặc Thường trực", ["QC Đ5.3", "QC Đ9.5"]),
        "lift": ("Trưởng ban, hoặc Phó Trưởng ban khi có ủy quyền còn hiệu lực", ["QC Đ6.6", "QC Đ7.2"]),
        "confirm": ("xác nhận", []),
        "revise": ("Một thành viên Ban biên tập", []),
    ]

    /// Where the text lies after the act, by the column “from → to”; `-` where it stays.
    static let destinations: [String: String] = [
        "submit": "review", "move": "-", "endorse": "review", "advise": "review", "approve": "approved",
        "approve!": "approved", "return": "draft", "refuse": "draft", "reopen": "draft", "withdraw": "draft",
        "suspend": "approved", "lift": "approved", "confirm": "approved", "revise": "draft",
    ]

    /// The cell of each act for a state.
    static func row(_ state: String) -> [String: String] {
        let lines = cells.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        guard let header = lines.first, let row = lines.first(where: { $0.first == state }) else {
            return [:]
        }
        return Dictionary(zip(header, row.dropFirst()), uniquingKeysWith: { first, _ in first })
    }
}
