/// A kind of document, and how its number is built.
struct DocumentKind: Sendable {
    /// As written in the front matter.
    let value: String
    /// As people read it.
    let title: String
    /// What its number has before the symbol of the agency; nil for letters, which have nothing there.
    let symbol: String?
    /// Whether it lays down law; its number then carries the year.
    let isNormative: Bool
    /// Whether one asks of it if it is in force, as one does not of a report or a letter.
    let hasValidity: Bool

    private init(
        _ value: String, _ title: String, _ symbol: String?, normative: Bool = false, validity: Bool = false
    ) {
        self.value = value
        self.title = title
        self.symbol = symbol
        isNormative = normative
        hasValidity = validity
    }

    /// The kind with a name.
    static func named(_ value: String) -> DocumentKind? { byValue[value] }

    /// The kinds whose numbers have a symbol.
    static func kinds(ofSymbol symbol: String) -> [DocumentKind] { all.filter { $0.symbol == symbol } }

    /// Every kind: those that the commune issues first.
    static let all = administrative + normative

    private static let byValue = Dictionary(
        all.map { ($0.value, $0) }, uniquingKeysWith: { first, _ in first })
}

extension DocumentKind {
    /// The 29 kinds of NĐ 30/2020 Đ7 with the abbreviations of its Phụ lục III.
    static let administrative = [
        DocumentKind("nghi-quyet", "Nghị quyết (cá biệt)", "NQ", validity: true),
        DocumentKind("quyet-dinh", "Quyết định (cá biệt)", "QĐ", validity: true),
        DocumentKind("chi-thi", "Chỉ thị", "CT", validity: true),
        DocumentKind("quy-che", "Quy chế", "QC", validity: true),
        DocumentKind("quy-dinh", "Quy định", "QyĐ", validity: true),
        DocumentKind("thong-cao", "Thông cáo", "TC"),
        DocumentKind("thong-bao", "Thông báo", "TB"),
        DocumentKind("huong-dan", "Hướng dẫn", "HD"),
        DocumentKind("chuong-trinh", "Chương trình", "CTr"),
        DocumentKind("ke-hoach", "Kế hoạch", "KH"),
        DocumentKind("phuong-an", "Phương án", "PA"),
        DocumentKind("de-an", "Đề án", "ĐA"),
        DocumentKind("du-an", "Dự án", "DA"),
        DocumentKind("bao-cao", "Báo cáo", "BC"),
        DocumentKind("bien-ban", "Biên bản", "BB"),
        DocumentKind("to-trinh", "Tờ trình", "TTr"),
        DocumentKind("hop-dong", "Hợp đồng", "HĐ"),
        DocumentKind("cong-van", "Công văn", nil),
        DocumentKind("cong-dien", "Công điện", "CĐ"),
        DocumentKind("ban-ghi-nho", "Bản ghi nhớ", "BGN"),
        DocumentKind("ban-thoa-thuan", "Bản thỏa thuận", "BTT"),
        DocumentKind("giay-uy-quyen", "Giấy ủy quyền", "GUQ"),
        DocumentKind("giay-moi", "Giấy mời", "GM"),
        DocumentKind("giay-gioi-thieu", "Giấy giới thiệu", "GGT"),
        DocumentKind("giay-nghi-phep", "Giấy nghỉ phép", "GNP"),
        DocumentKind("phieu-gui", "Phiếu gửi", "PG"),
        DocumentKind("phieu-chuyen", "Phiếu chuyển", "PC"),
        DocumentKind("phieu-bao", "Phiếu báo", "PB"),
        DocumentKind("thu-cong", "Thư công", nil),
    ]

    /// Documents that lay down law, of the commune and of those above it.
    static let normative = [
        DocumentKind(
            "nghi-quyet-qppl", "Nghị quyết (quy phạm pháp luật)", "NQ", normative: true, validity: true),
        DocumentKind(
            "quyet-dinh-qppl", "Quyết định (quy phạm pháp luật)", "QĐ", normative: true, validity: true),
        DocumentKind("chi-thi-qppl", "Chỉ thị (quy phạm pháp luật)", "CT", normative: true, validity: true),
        DocumentKind("hien-phap", "Hiến pháp", "QH", normative: true, validity: true),
        DocumentKind("bo-luat", "Bộ luật", "QH", normative: true, validity: true),
        DocumentKind("luat", "Luật", "QH", normative: true, validity: true),
        DocumentKind("phap-lenh", "Pháp lệnh", "UBTVQH", normative: true, validity: true),
        DocumentKind("lenh", "Lệnh", "L", normative: true, validity: true),
        DocumentKind("nghi-dinh", "Nghị định", "NĐ", normative: true, validity: true),
        DocumentKind("thong-tu", "Thông tư", "TT", normative: true, validity: true),
        DocumentKind("thong-tu-lien-tich", "Thông tư liên tịch", "TTLT", normative: true, validity: true),
    ]
}
