import CivilTime
public import Content
import Reading

extension DeadlineFinder {
    /// What a duty has been due for, and what comes next.
    public func ofDuty(_ duty: Duty) -> [Deadline] {
        let found =
            switch duty.rhythm {
            case .period(let period, let limit): periods(duty, period, limit)
            case .yearly(let month, let day): years(duty, month, day)
            case .months(let months):
                duty.isTracked ? intervals(duty, months) : [turn(duty, months)].compactMap { $0 }
            }
        // What nobody writes down may have been done: only what is still to come is told.
        return duty.isTracked ? found : found.filter { $0.state == .open || $0.state == .near }
    }

    /// The periods that have ended, and the one that runs.
    private func periods(_ duty: Duty, _ kind: Duty.Period, _ limit: TimeLimit?) -> [Deadline] {
        let closing = ward.settings.reports.closingDay
        let ended = ReportPeriod.all(
            kind, from: duty.since, through: min(duty.until ?? today, today), closingDay: closing)
        let running = ReportPeriod(containing: today, months: kind.months, closingDay: closing)
        let next =
            running.map { duty.since <= $0.named && $0.last <= (duty.until ?? $0.last) ? [$0] : [] } ?? []
        let coming = next.filter { !ended.contains($0) }
        return (ended + coming).map { period in
            let done = duty.done.first {
                $0.period.flatMap { ReportPeriod($0, closingDay: closing) } == period
            }
            let due = limit.map { days.end(of: $0, after: period.last) } ?? end(after: period, kind, closing)
            return deadline(
                duty, period.title, start: period.last, due: due, done?.date,
                isRunning: period.last >= today)
        }
    }

    /// The last day of the period that follows.
    private func end(after period: ReportPeriod, _ kind: Duty.Period, _ closing: Int?) -> CivilDate? {
        let next = CivilDate(dayNumber: period.last.dayNumber + 1)
        return ReportPeriod(containing: next, months: kind.months, closingDay: closing)
            .flatMap { days.workingDay(from: $0.last) }
    }

    private func years(_ duty: Duty, _ month: Int, _ day: Int) -> [Deadline] {
        // In December those of January are near.
        let horizon = CivilDate(dayNumber: today.dayNumber + 31)
        let last = min(duty.until ?? horizon, horizon)
        guard duty.since <= last else { return [] }
        return (duty.since.year...last.year).compactMap { year in
            guard let due = CivilDate(year: year, month: month, day: day), due >= duty.since,
                year <= today.year || due <= horizon, due <= duty.until ?? due,
                let start = CivilDate(year: year, month: 1, day: 1)
            else { return nil }
            let done = duty.done.first { $0.period.map { $0 == String(year) } ?? ($0.date.year == year) }
            return deadline(duty, "năm \(year)", start: max(start, duty.since), due: due, done?.date)
        }
    }

    /// Every time that it was done, judged by the time before, and the next time.
    private func intervals(_ duty: Duty, _ months: Int) -> [Deadline] {
        let done = duty.done.map(\.date).filter { $0 <= today }.sorted()
        let starts = [duty.since] + done
        let past = zip(starts, done).compactMap { start, day -> Deadline? in
            guard start <= day else { return nil }
            let end = DayCount.months(months, after: start)
            // A last day only ever moves on: up to the day itself, no calendar is needed to see that it was kept.
            let due = days.workingDay(from: end) ?? (day <= end ? end : nil)
            return deadline(duty, "lần ngày \(day.vietnamese)", start: start, due: due, day)
        }
        let start = done.last ?? duty.since
        let end = DayCount.months(months, after: start)
        guard end <= duty.until ?? end else { return past }
        let name = done.last.map { "lần trước ngày \($0.vietnamese)" } ?? "lần đầu"
        return past + [deadline(duty, name, start: start, due: days.workingDay(from: end), nil)]
    }

    /// The next turn of what nobody writes down, counted from the first day.
    private func turn(_ duty: Duty, _ months: Int) -> Deadline? {
        let passed = (today.year - duty.since.year) * 12 + today.month - duty.since.month
        let first = max(1, passed / months)
        for count in first...first + 2 {
            let end = DayCount.months(count * months, after: duty.since)
            guard end <= duty.until ?? end, let due = days.workingDay(from: end) else { return nil }
            if due >= today {
                let start = DayCount.months((count - 1) * months, after: duty.since)
                return deadline(duty, "kỳ từ ngày \(start.vietnamese)", start: start, due: due, nil)
            }
        }
        return nil
    }

    private func deadline(
        _ duty: Duty, _ period: String, start: CivilDate, due: CivilDate?, _ done: CivilDate?,
        isRunning: Bool = false
    ) -> Deadline {
        let members =
            duty.member.map { [$0] } ?? ward.settings.board.members.filter(\.isStanding).map(\.id.value)
        // What a period that still runs was like cannot be reported yet.
        let isOpen = isRunning && done == nil && due != nil
        return Deadline(
            subject: .duty(duty, period), start: start, due: due, done: done,
            state: isOpen ? .open : days.state(due: due, done: done, today: today, warning: duty.warning),
            members: members)
    }
}

extension Duty.Period {
    /// How many months it has.
    fileprivate var months: Int {
        switch self {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year: 12
        }
    }
}
