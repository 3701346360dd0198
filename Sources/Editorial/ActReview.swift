public import CivilTime
public import Content
import Diagnostics
import Hashing

/// Judges the recorded acts of one article by the board as `site.yml` has it (design §3, §8).
public struct ActReview {
    private let article: Article
    private let section: Section
    private let board: Board
    private let authority: Authority
    private let now: Timestamp
    private var faults: [ActFault] = []

    private init(_ article: Article, _ section: Section, _ settings: Settings, _ now: Timestamp) {
        self.article = article
        self.section = section
        board = settings.board
        authority = Authority(settings.board)
        self.now = now
    }

    /// Every fault of the acts of an article, in the order of the file.
    public static func faults(of article: Article, settings: Settings, now: Timestamp) -> [ActFault] {
        guard article.isReadable, let section = settings.section(article.location.section) else { return [] }
        guard article.stage == .approved || !article.frontMatter.acts.isEmpty else { return [] }
        var review = ActReview(article, section, settings, now)
        review.judgeEachAct()
        review.judgeOrder()
        review.judgeOutcome()
        return review.faults.sorted { $0.position < $1.position }
    }

    private var acts: [Act] { article.frontMatter.acts }

    private mutating func judgeEachAct() {
        for act in acts {
            if act.at > now {
                add(
                    .inFuture, act.position,
                    "Bước “\(act.action.title)” ghi thời điểm \(act.at.vietnamese), ở tương lai.",
                    "Kiểm tra đồng hồ của máy đã ghi bước này; bước phải được thực hiện lại đúng thời điểm.")
            }
            guard let member = board.member(act.by) else {
                add(
                    .unknownMember, act.position, "Không có thành viên `\(act.by)` trong Ban biên tập.",
                    "Khai báo thành viên trong `board.members` của site.yml, hoặc để người có thẩm quyền làm lại bước này."
                )
                continue
            }
            guard !isEntitled(member, to: act) else { continue }
            add(.notEntitled, act.position, refusal(of: member, act), remedy(act.action))
        }
    }

    private func isEntitled(_ member: Member, to act: Act) -> Bool {
        switch act.action {
        case .submit: authority.maySubmit(member, in: section, on: act.at.date)
        case .endorse: authority.mayEndorse(member, in: section, on: act.at.date)
        case .approve: authority.mayApprove(member, in: section, on: act.at.date)
        }
    }

    private func refusal(of member: Member, _ act: Act) -> String {
        let day = act.at.date.vietnamese
        guard member.isInOffice(on: act.at.date) else {
            return "\(member.displayName) không còn hoặc chưa là thành viên Ban biên tập vào ngày \(day)."
        }
        return
            "\(member.displayName) không có thẩm quyền \(act.action.title) ở chuyên mục “\(section.title)” ngày \(day)."
    }

    private func remedy(_ action: Act.Action) -> String {
        switch action {
        case .submit: return "Thường trực Ban biên tập trình duyệt."
        case .endorse:
            let owners = section.owners.compactMap { board.member($0.value)?.displayName }
            return owners.isEmpty
                ? "Khai báo người phụ trách chuyên mục này trong `sections` của site.yml."
                : "Người phụ trách chuyên mục duyệt nội dung: \(owners.joined(separator: ", "))."
        case .approve:
            return "Trưởng Ban biên tập duyệt đăng, hoặc Phó Trưởng ban khi có ủy quyền còn hiệu lực."
        }
    }

    /// Acts stand in the order of time; an approve follows an endorse, an endorse follows the submit.
    private mutating func judgeOrder() {
        for (earlier, later) in zip(acts, acts.dropFirst()) where later.at < earlier.at {
            add(
                .outOfOrder, later.position,
                "Bước “\(later.action.title)” ghi trước bước “\(earlier.action.title)” đứng trên nó.",
                "Các bước phải theo thứ tự thời gian: trình duyệt, duyệt nội dung, duyệt đăng.")
        }
        judgeApprovals()
        // On the way to approval a text that is submitted again waits for its next endorsement.
        guard article.stage == .approved, let submit = acts.lastIndex(where: { $0.action == .submit }),
            let endorse = acts.lastIndex(where: { $0.action == .endorse }), endorse < submit
        else { return }
        add(
            .outOfOrder, acts[submit].position, "Bài được trình duyệt lại sau khi đã duyệt nội dung.",
            "Người phụ trách chuyên mục duyệt nội dung lại bản vừa trình.")
    }

    /// Every approve follows an endorse; where none is recorded at all, that is another fault.
    private mutating func judgeApprovals() {
        guard acts.contains(where: { $0.action == .endorse }) else { return }
        var isEndorsed = false
        for act in acts {
            switch act.action {
            case .submit: break
            case .endorse: isEndorsed = true
            case .approve where !isEndorsed:
                add(
                    .outOfOrder, act.position, "Duyệt đăng đứng trước duyệt nội dung.",
                    "Người phụ trách chuyên mục duyệt nội dung trước, rồi Trưởng ban mới duyệt đăng.")
            case .approve: break
            }
        }
        // What counts is the last endorsement: the head must have decided after it.
        guard article.stage == .approved, let endorse = acts.last(where: { $0.action == .endorse }),
            let approve = acts.last(where: { $0.action == .approve }), approve.position < endorse.position,
            acts.contains(where: { $0.action == .endorse && $0.position < approve.position })
        else { return }
        add(
            .outOfOrder, endorse.position, "Duyệt nội dung ghi sau duyệt đăng.",
            "Trưởng ban duyệt đăng lại bản vừa được duyệt nội dung.")
    }

    private mutating func judgeOutcome() {
        let digest = acts.isEmpty ? nil : ArticleDigest.compute(article)
        let round = currentRound
        let submit = round.last { $0.action == .submit }
        let endorse = round.last { $0.action == .endorse }
        let approve = round.last { $0.action == .approve }
        requireActs(submit, endorse, approve)
        // An edit between submission and endorsement is the editing that Đ8.1 asks for; what was endorsed and
        // approved must be what is there now.
        let binding = article.stage == .approved ? [endorse, approve] : [endorse ?? submit]
        for case let act? in binding where act.digest != digest {
            add(
                .digestMismatch, act.position,
                "Bài hoặc tệp đính kèm đã thay đổi sau bước “\(act.action.title)”.",
                "Khôi phục bản đã duyệt, hoặc duyệt lại bản mới.")
        }
        if let submit, let endorse, submit.by == endorse.by {
            samePerson(endorse, "trình duyệt và duyệt nội dung")
        }
        if let submit, let approve, submit.by == approve.by {
            samePerson(approve, "trình duyệt và duyệt đăng")
        }
        if let endorse, let approve, endorse.by == approve.by {
            samePerson(approve, "duyệt nội dung và duyệt đăng")
        }
        judgeAuthor(submit, endorse)
    }

    /// The acts that count. Before approval they begin with the last submission: what was endorsed before it was
    /// sent back.
    private var currentRound: ArraySlice<Act> {
        guard article.stage != .approved, let submit = acts.lastIndex(where: { $0.action == .submit }) else {
            return acts[...]
        }
        return acts[submit...]
    }

    private mutating func requireActs(_ submit: Act?, _ endorse: Act?, _ approve: Act?) {
        guard article.stage == .approved else { return }
        if submit == nil {
            add(
                .missingSubmission, .start, "Bài không ghi bước trình duyệt của Thường trực.",
                "Thường trực Ban biên tập trình duyệt bài trước khi duyệt nội dung.")
        }
        if endorse == nil {
            add(
                .missingEndorsement, .start, "Bài đăng chưa được người phụ trách chuyên mục duyệt nội dung.",
                remedy(.endorse))
        }
        if approve == nil {
            add(.missingApproval, .start, "Bài đăng chưa được Trưởng ban duyệt đăng.", remedy(.approve))
        }
    }

    /// An owner who wrote the text may endorse it only when somebody else submitted it (design §8).
    private mutating func judgeAuthor(_ submit: Act?, _ endorse: Act?) {
        guard let endorse, submit == nil, let member = board.member(endorse.by),
            authority.isAuthor(member, of: article)
        else { return }
        add(
            .notEntitled, endorse.position, "\(member.displayName) duyệt nội dung bài do chính mình viết.",
            "Thường trực Ban biên tập phải trình duyệt bài này, để có hai người xem trước Trưởng ban.")
    }

    private mutating func samePerson(_ act: Act, _ what: String) {
        add(
            .notEntitled, act.position, "Cùng một người \(what).",
            "Hai bước phải do hai thành viên khác nhau thực hiện.")
    }

    private mutating func add(
        _ kind: ActFault.Kind, _ position: Position, _ message: String, _ help: String
    ) {
        faults.append(ActFault(kind: kind, position: position, message: message, help: help))
    }
}
