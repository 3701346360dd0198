import Subprocess

/// Why git could not do what it was asked, in words that say what to do.
enum GitFailure {
    /// git ended with an error.
    static func error(
        _ arguments: [String], _ folder: String, _ status: Int32, _ errors: String
    ) -> WorkspaceError {
        let command = arguments.first { !$0.hasPrefix("-") && !$0.contains("=") } ?? ""
        let lines = errors.split(separator: "\n").map(String.init)
        let reason = lines.first { $0.hasPrefix("fatal:") || $0.hasPrefix("error:") } ?? lines.last
        return WorkspaceError(
            "chạy git \(command)", folder, reason: reason ?? "git kết thúc với mã \(status)",
            help: help(errors, folder))
    }

    /// git could not be started.
    static func error(_ error: SubprocessError, _ folder: String) -> WorkspaceError {
        if error.code == .executableNotFound {
            return WorkspaceError(
                "chạy git", folder, reason: "máy chưa có chương trình git",
                help: "Cài đặt git (ví dụ `apt install git`) rồi chạy lại.")
        }
        return WorkspaceError("chạy git", folder, reason: error.description, help: "Chạy lại lệnh.")
    }

    private static func help(_ errors: String, _ folder: String) -> String {
        if errors.contains("not a git repository") {
            return "Chạy lệnh trong kho git của phường, xã, hoặc tạo kho bằng `git init`."
        }
        if errors.contains("dubious ownership") {
            return "Nếu tin kho này, chạy `git config --global --add safe.directory \(folder)`."
        }
        if errors.contains("user.email") || errors.contains("tell me who you are") {
            return "Khai báo `git config user.name` và `git config user.email`."
        }
        if errors.contains("index.lock") {
            return "Đợi lệnh git khác xong, rồi chạy lại."
        }
        return "Xem thêm bằng cách chạy lệnh git đó trong kho."
    }
}
