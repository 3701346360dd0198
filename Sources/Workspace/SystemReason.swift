import Glibc

/// What the system says when a call fails, in words for people.
enum SystemReason {
    /// The reason, with the system's own words behind it for looking up.
    static func text(_ code: Int32) -> String {
        let own = String(cString: strerror(code))
        return words(code).map { "\($0) (\(own))" } ?? own
    }

    /// What to do, where there is something; else empty.
    static func help(_ code: Int32) -> String {
        switch code {
        case EACCES, EPERM: "Nhờ người quản trị máy cấp quyền, rồi chạy lại lệnh."
        case ENOSPC, EDQUOT: "Dọn bớt ổ đĩa rồi chạy lại lệnh."
        case EROFS: "Gắn lại ổ đĩa ở chế độ ghi được rồi chạy lại lệnh."
        case EXDEV: "Đặt cả kho của trang trên một ổ đĩa."
        default: ""
        }
    }

    private static func words(_ code: Int32) -> String? {
        switch code {
        case EACCES, EPERM: "không có quyền"
        case ENOSPC, EDQUOT: "ổ đĩa đã đầy"
        case EROFS: "ổ đĩa chỉ cho đọc"
        case EXDEV: "nằm trên ổ đĩa khác"
        case EIO: "ổ đĩa báo lỗi đọc ghi"
        case ENOENT: "không có tệp hoặc thư mục này"
        case EEXIST, ENOTEMPTY: "ở đó đã có sẵn"
        case ENOTDIR: "đây không phải thư mục"
        case EISDIR: "đây là thư mục"
        case ELOOP: "đây là liên kết tượng trưng"
        case ENAMETOOLONG: "tên quá dài"
        default: nil
        }
    }
}
