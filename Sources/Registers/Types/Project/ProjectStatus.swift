/// The three lists of projects (NĐ43/2011 Đ10.1h).
enum ProjectStatus: String, CaseIterable {
    case prepared = "dang-chuan-bi"
    case running = "dang-trien-khai"
    case finished = "da-hoan-tat"

    /// As people write it.
    var title: String {
        switch self {
        case .prepared: "Đang chuẩn bị"
        case .running: "Đang triển khai"
        case .finished: "Đã hoàn tất"
        }
    }
}

extension RecordEntry {
    /// The list in which a project stands.
    var projectStatus: ProjectStatus? { record.text("status").flatMap(ProjectStatus.init) }

    /// What a project is called.
    var projectName: String { record.text("name") ?? title }
}
