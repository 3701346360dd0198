import Registers

/// A list that may be taken as a file.
public enum AccessRecordList: String, Sendable {
    case requests = "yeu-cau"
    case postings = "niem-yet"

    /// The path of the file below the site.
    var path: String { "tiep-can-thong-tin/\(rawValue).csv" }

    /// What it is called.
    var title: String {
        self == .requests ? "Sổ theo dõi yêu cầu cung cấp thông tin" : "Sổ theo dõi việc niêm yết"
    }

    private var headings: [String] {
        self == .requests
            ? ["Ngày nhận", "Thông tin được yêu cầu", "Ngày trả lời", "Kết quả", "Lý do, ghi chú"]
            : ["Thông tin niêm yết", "Nơi niêm yết", "Từ ngày", "Đến hết ngày", "Số ngày"]
    }

    /// The columns of its table.
    var columns: [Table.Column] { headings.map { Table.Column($0) } }

    /// The columns of its file.
    var keys: [String] {
        self == .requests
            ? ["ngay_nhan", "noi_dung", "ngay_tra_loi", "ket_qua", "ly_do"]
            : ["thong_tin", "noi_niem_yet", "tu_ngay", "den_het_ngay", "so_ngay"]
    }
}
