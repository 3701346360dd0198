/// What `site.yml` says about calendars.
enum EventSettings {
    static let fields = [
        Field(
            "longest_days", "Số ngày dài nhất của một việc", .integer(1...366),
            help: "Việc dài hơn thì bị nhắc, và lịch tuần chỉ hiện chừng ấy ngày đầu.",
            example: String(usualLongestDays))
    ]

    /// The most days of one entry that weeks show.
    static func longestDays(_ context: RegisterContext) -> Int {
        longestDays(context.settings[SectionType.event.id])
    }

    /// The same by the settings alone.
    static func longestDays(_ settings: Record?) -> Int {
        settings?.integer("longest_days") ?? usualLongestDays
    }

    private static let usualLongestDays = 31
}
