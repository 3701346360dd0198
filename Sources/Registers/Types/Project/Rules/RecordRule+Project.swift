extension RecordRule {
    /// The rules about projects.
    static let project: [RecordRule] = [
        .projectEndsBeforeStart, .tenderClosesBeforeOpening, .projectOverspent, .projectWithoutMoney,
        .projectStatusAgainstDates, .lateProject, .doubleProject,
    ]
}

/// A project for the examples of rules; invented.
enum ProjectExample {
    /// Its lines, with some added below the seventh.
    static func record(
        status: String = "dang-trien-khai", start: String = "2020-10-01", _ more: String = "end: 2021-03-31",
        name: String = "Sửa nhà văn hóa khối phố 0"
    ) -> String {
        """
        name: \(name)
        aim: Có chỗ họp cho người dân
        field: Văn hóa
        kind: Sửa chữa
        status: \(status)
        start: \(start)
        funding: Ngân sách phường
        \(more)
        """
    }
}
