import Content

/// The folders on the way to an article, none of which may be a link: what an act moves stays below `content/`.
enum ContentWay {
    /// Looks at every folder from the root to the text of an article.
    static func check(_ location: ArticleLocation, root: String) throws(WorkspaceError) {
        guard location.isSafe else {
            throw WorkspaceError(
                "dùng", location.path, reason: "đây không phải chỗ của một bài",
                help: "Chọn tên bài khác, tốt nhất bằng chữ không dấu và gạch nối.")
        }
        var path = ""
        let names = location.path.split(separator: "/")
        for (index, name) in names.enumerated() {
            path += (index == 0 ? "" : "/") + name
            switch try FileSystem.item(at: "\(root)/\(path)") {
            case .missing: return
            case .folder: continue
            case .symbolicLink:
                throw WorkspaceError(
                    "dùng", path, reason: "đây là liên kết tượng trưng, không được theo",
                    help: "Xóa liên kết, chép chính tệp hoặc thư mục thật vào đây rồi chạy lại lệnh.")
            case .file where index == names.count - 1: return
            case .file, .special:
                throw WorkspaceError(
                    "dùng", path, reason: "đây không phải thư mục",
                    help: "Chuyển tệp này đi chỗ khác rồi chạy lại lệnh.")
            }
        }
        throw WorkspaceError(
            "dùng", path, reason: "đây là thư mục, không phải tệp của bài",
            help: "Chuyển thư mục này đi chỗ khác rồi chạy lại lệnh.")
    }
}
