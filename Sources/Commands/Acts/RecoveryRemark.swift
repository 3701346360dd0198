import Workspace

/// What is said about a step that a killed program left behind.
enum RecoveryRemark {
    static func text(_ recovered: RecoveredAct) -> String {
        recovered.isCompleted
            ? "Lần trước “\(recovered.command)” bị ngắt giữa chừng; đã hoàn tất ở \(recovered.path).\n"
            : "Lần trước “\(recovered.command)” bị ngắt giữa chừng và không hoàn tất được; tệp đã trở về như cũ: \(recovered.path).\n"
    }
}
