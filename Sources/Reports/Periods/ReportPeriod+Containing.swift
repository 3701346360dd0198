import CivilTime

extension ReportPeriod {
    /// The month, quarter, half or year in which a day lies, closing as all periods do.
    ///
    /// - Parameters:
    ///   - day: the day.
    ///   - months: how many months it has: 1, 3, 6 or 12.
    ///   - closingDay: the day of a month on which periods close; nil for the last one.
    init?(containing day: CivilDate, months: Int, closingDay: Int?) {
        // A day behind the closing day belongs to the month that follows.
        for step in 0...1 {
            let month = day.month - 1 + step
            let (year, number) = (day.year + month / 12, month % 12 / months + 1)
            let kind: Kind =
                switch months {
                case 1: .month(number)
                case 3: .quarter(number)
                case 6: .half(number)
                default: .year
                }
            if let period = Self(kind, year, closingDay), period.contains(day) {
                self = period
                return
            }
        }
        return nil
    }
}
