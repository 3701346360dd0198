public import CivilTime
import Diagnostics
public import Reading
public import Registers
import VietnameseText

/// What keeps a claim from being worked out; rules report it early, and the list says it again.
extension RoyaltyClaim {
    /// Why the shares of the authors cannot be used.
    public var shareProblem: String? {
        let authors = authors
        guard !authors.isEmpty else { return nil }
        let shares = authors.compactMap(\.share)
        if shares.isEmpty, authors.count == 1 { return nil }
        guard shares.count == authors.count else {
            return "Đồng tác giả chưa ghi đủ tỷ lệ (`share`) của từng người."
        }
        guard !shares.contains(where: { $0 <= .zero }) else { return "Tỷ lệ của tác giả phải lớn hơn 0." }
        let sum = shares.reduce(.zero, +)
        return sum == ExactDecimal(1)
            ? nil : "Tỷ lệ của các tác giả cộng lại bằng \(sum.vietnamese), không phải 1."
    }

    /// Keys that contradict each other, and authors who are there twice.
    public func contradictions(_ board: Board) -> [Located<String>] {
        var found = doubledAuthors(board)
        if let lumpSum {
            let place = record.position(of: "lump_sum")
            if lumpSum.isNegative { found.append(Located("Số tiền khoán là số âm.", at: place)) }
            if coefficient != nil || !adjustments.isEmpty {
                found.append(Located("Bài vừa khoán theo hợp đồng vừa tính theo hệ số.", at: place))
            }
            if record.text("contract") == nil {
                found.append(Located("Khoán mà không ghi hợp đồng (`contract`).", at: place))
            }
        }
        if adjustments.count(where: { !$0.adjustment.isAddition }) > 1 {
            found.append(
                Located("Bài vừa là bản dịch vừa chỉ có phần lời.", at: record.position(of: "translation")))
        }
        if let encouragement, encouragement.isNegative {
            found.append(Located("Khuyến khích là số âm.", at: record.position(of: "encouragement")))
        }
        return found + helpers.compactMap(\.contradiction)
    }

    /// A member may be there by the id and by the name.
    private func doubledAuthors(_ board: Board) -> [Located<String>] {
        var seen: Set<String> = []
        return authors.map(\.person).compactMap { person in
            guard let text = person.member ?? person.name else { return nil }
            let member = person.member ?? board.memberCalled(text)?.id.value
            guard !seen.insert(member.map { "member:\($0)" } ?? LooseSpelling.key(text)).inserted else {
                return nil
            }
            return Located(
                "“\(text)” được ghi hai lần trong `authors`; gộp tỷ lệ vào một dòng.", at: person.position)
        }
    }
}

extension RoyaltyClaim.Helper {
    fileprivate var contradiction: Located<String>? {
        let amounts = [percent, amount].compactMap { $0 }
        guard amounts.count == 1, !amounts[0].isNegative else {
            return Located(
                "Thù lao phải ghi `percent` hoặc `amount`, một trong hai, từ 0 trở lên.", at: person.position)
        }
        return nil
    }
}

extension RoyaltyPayment {
    /// What cannot be of a payment for a text that was published on a day, as it is known on another.
    public func problems(publishedOn published: CivilDate, today: CivilDate) -> [String] {
        var problems = unreadable.map { "“\($0.value)” không phải ngày thông báo." }
        if let day, day < published {
            problems.append("Ngày chi trả \(day.vietnamese) trước ngày đăng \(published.vietnamese).")
        }
        problems += notices.filter { $0 < published }.map {
            "Ngày thông báo \($0.vietnamese) trước ngày đăng \(published.vietnamese)."
        }
        if let day, day > today { problems.append("Ngày chi trả \(day.vietnamese) còn ở tương lai.") }
        problems += notices.filter { $0 > today }.map { "Ngày thông báo \($0.vietnamese) còn ở tương lai." }
        return problems
    }
}

extension RoyaltyRate {
    /// Why a coefficient cannot be used.
    public func problem(with coefficient: ExactDecimal) -> String? {
        if coefficient > most {
            return
                "Hệ số \(coefficient.vietnamese) cao hơn mức cao nhất \(most.vietnamese) của thể loại “\(title)”."
        }
        let least = least ?? .zero
        guard coefficient < least || coefficient <= .zero else { return nil }
        return
            "Hệ số \(coefficient.vietnamese) thấp hơn mức thấp nhất \(least.vietnamese) của thể loại “\(title)”."
    }
}

extension RoyaltyLaw.Adjustment {
    /// The lowest percentage.
    public var least: ExactDecimal { ExactDecimal(range.lowerBound) }
    /// The highest percentage.
    public var most: ExactDecimal { ExactDecimal(range.upperBound) }
}

extension RoyaltySettings {
    /// The most percent that the ward pays for an adjustment; never more than the decree allows.
    public func most(_ adjustment: RoyaltyLaw.Adjustment) -> ExactDecimal {
        min(mostPercent[adjustment.key]?.value ?? adjustment.most, adjustment.most)
    }
}
