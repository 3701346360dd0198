import CivilTime
import Content
import Hashing

extension ActReview {
    /// Judges the acts that lead to the present version: its submission, endorsement and approval.
    mutating func judgeRound() {
        let round = Array(currentRound)
        if article.stage == .approved {
            judgeApprovals(round)
            requireActs(round)
        }
        judgeDigests(round)
        judgePersons(round)
        judgeStage()
    }

    /// The acts that count. A version begins where the last one ended; before approval it begins with the last
    /// submission, since what was endorsed before it was another text.
    private var currentRound: ArraySlice<Act> {
        let ends: [Act.Action] = [.sendBack, .refuse, .reopen, .withdraw, .revise]
        let start = acts.lastIndex { ends.contains($0.action) }.map { $0 + 1 } ?? acts.startIndex
        guard article.stage != .approved,
            let submit = acts[start...].lastIndex(where: { $0.action == .submit })
        else { return acts[start...] }
        return acts[submit...]
    }

    /// Every approve follows an endorse; where none is recorded at all, that is another fault.
    private mutating func judgeApprovals(_ round: [Act]) {
        let endorsements = round.filter { $0.action == .endorse }
        guard let first = endorsements.first, let last = endorsements.last else { return }
        for approve in round
        where approve.action == .approve && !approve.details.isUrgent && approve.position < first.position {
            add(
                .outOfOrder, approve, "Duyệt đăng đứng trước duyệt nội dung.",
                "Người phụ trách chuyên mục duyệt nội dung trước, rồi Trưởng ban mới duyệt đăng.")
        }
        // What counts is the last endorsement: the head must have decided after it.
        if let approve = round.last(where: { $0.action == .approve }), approve.position < last.position,
            first.position < approve.position
        {
            add(
                .outOfOrder, last, "Duyệt nội dung ghi sau duyệt đăng.",
                "Trưởng ban duyệt đăng lại bản vừa được duyệt nội dung.")
        }
        judgeEndorsedText(round)
    }

    /// What was endorsed is the text that was sent in last, in the section where it stands.
    private mutating func judgeEndorsedText(_ round: [Act]) {
        guard let last = endorsement(of: round) else { return }
        if let submit = round.last(where: { $0.action == .submit }), last.position < submit.position {
            add(
                .outOfOrder, submit, "Bài được trình duyệt lại sau khi đã duyệt nội dung.",
                "Người phụ trách chuyên mục duyệt nội dung lại bản vừa trình.")
        }
        if let move = round.last(where: { $0.action == .move }), last.position < move.position {
            add(
                .outOfOrder, move, "Bài được chuyển chuyên mục sau khi đã duyệt nội dung.",
                "Người phụ trách chuyên mục mới duyệt nội dung bài này.")
        }
    }

    /// The endorsement that the posting rests on: an urgent approval rests on none that was before it.
    private func endorsement(of round: [Act]) -> Act? {
        guard let endorse = round.last(where: { $0.action == .endorse }) else { return nil }
        let urgency = round.last { $0.action == .approve && $0.details.isUrgent }
        return urgency.map { endorse.position < $0.position } ?? false ? nil : endorse
    }

    /// The owner's word about the urgent approval of this round, not about that of a version before it.
    private func confirmation(of round: [Act]) -> Act? {
        guard let posting = round.lastIndex(where: \.isPublication) else { return nil }
        return round[posting...].last { $0.action == .confirm && $0.details.confirms != .suspend }
    }

    private mutating func requireActs(_ round: [Act]) {
        let approve = round.last { $0.action == .approve }
        let endorse = round.last { $0.action == .endorse }
        guard approve?.details.isUrgent != true else { return }
        if !round.contains(where: { $0.action == .submit }) {
            add(
                .missingSubmission, nil, "Bài không ghi bước trình duyệt của Thường trực.",
                "Thường trực Ban biên tập trình duyệt bài trước khi duyệt nội dung.")
        }
        if endorse == nil {
            add(
                .missingEndorsement, nil, "Bài đăng chưa được người phụ trách chuyên mục duyệt nội dung.",
                remedy(.endorse))
        }
        if approve == nil, endorse?.details.publishes != true {
            add(.missingApproval, nil, "Bài đăng chưa được Trưởng ban duyệt đăng.", remedy(.approve))
        }
    }

    /// What was endorsed and approved must be what is there now. An edit between submission and endorsement is
    /// the editing that QC Đ8.1 asks for.
    private mutating func judgeDigests(_ round: [Act]) {
        guard !round.isEmpty else { return }
        let endorse = endorsement(of: round)
        let approve = round.last { $0.action == .approve }
        let confirm = confirmation(of: round)
        let binding =
            article.stage == .approved
            ? [endorse, approve, confirm] : [endorse ?? round.last { $0.action == .submit }]
        guard binding.contains(where: { $0 != nil }) else { return }
        let digest = article.digest
        for case let act? in binding where act.digest != digest {
            add(
                .digestMismatch, act,
                "Bài hoặc tệp đính kèm đã thay đổi sau bước “\(act.action.title)”.",
                "Khôi phục bản đã duyệt, hoặc duyệt lại bản mới.")
        }
    }

    /// Three steps by three persons, and two before the head where the author endorses (design §8).
    private mutating func judgePersons(_ round: [Act]) {
        let submit = round.last { $0.action == .submit }
        let endorse = endorsement(of: round)
        let approve = round.last { $0.action == .approve }
        let confirm = confirmation(of: round)
        let submitters = submitters(before: round)
        if let endorse, submitters.contains(endorse.by) {
            samePerson(endorse, "trình duyệt và duyệt nội dung")
        }
        if let approve, submitters.contains(approve.by) {
            samePerson(approve, "trình duyệt và duyệt đăng")
        }
        if let endorse, let approve, endorse.by == approve.by {
            samePerson(approve, "duyệt nội dung và duyệt đăng")
        }
        if let confirm, let approve, confirm.by == approve.by {
            samePerson(confirm, "duyệt đăng và xác nhận")
        }
        if let submit, let confirm, submit.by == confirm.by {
            samePerson(confirm, "trình duyệt và xác nhận")
        }
        judgeAuthor(submit, endorse)
        if submit != nil { judgeAuthor(submit, confirm) }
    }

    /// Everybody who submitted the version of a round, also before it was sent back.
    private func submitters(before round: [Act]) -> Set<String> {
        let start =
            round.first.flatMap { first in acts.firstIndex { $0.position == first.position } }
            ?? acts.endIndex
        let own = round.filter { $0.action == .submit }.map(\.by)
        return Progress(acts[..<start]).submitters.union(own)
    }

    /// An owner who wrote the text may endorse it only when somebody of the standing office submitted it.
    private mutating func judgeAuthor(_ submit: Act?, _ endorse: Act?) {
        guard let endorse, let member = authority.board.member(endorse.by),
            authority.isAuthor(member, amongst: article.creators)
        else { return }
        if let submit, let submitter = authority.board.member(submit.by),
            authority.maySubmitAsOffice(submitter, in: section, on: submit.at.date)
        {
            return
        }
        // Who may not submit at all has been reported.
        guard submit.flatMap({ authority.board.member($0.by) }) == nil || submit?.by != endorse.by else {
            return
        }
        guard submit == nil || isSubmittedByOwner(submit) else { return }
        add(
            .notEntitled, endorse, "\(member.displayName) duyệt nội dung bài do chính mình viết.",
            "Thường trực Ban biên tập phải trình duyệt bài này, để có hai người xem trước Trưởng ban.")
    }

    private func isSubmittedByOwner(_ submit: Act?) -> Bool {
        guard let submit, let submitter = authority.board.member(submit.by) else { return false }
        return authority.maySubmit(submitter, in: section, on: submit.at.date)
    }

    private mutating func samePerson(_ act: Act, _ what: String) {
        add(
            .notEntitled, act, "Cùng một người \(what).",
            "Hai bước phải do hai thành viên khác nhau thực hiện.")
    }

    /// The folder says the same as the acts. An approved text whose acts do not reach approval has been reported.
    private mutating func judgeStage() {
        guard let last = acts.last, let stage = Progress(acts).stage, stage != article.stage else { return }
        let isReported = [.missingSubmission, .missingEndorsement, .missingApproval].contains { kind in
            faults.contains { $0.kind == kind }
        }
        guard !isReported else { return }
        add(
            .wrongStage, last,
            "Bước “\(last.action.title)” đưa bài tới giai đoạn “\(stage.title)”, nhưng tệp nằm ở giai đoạn “\(article.stage.title)”.",
            "Chạy `bientap status` để hoàn tất bước đang dở, hoặc chuyển tệp về `content/\(stage.rawValue)/` bằng git."
        )
    }
}
