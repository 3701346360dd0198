public import CivilTime
public import Content
import Diagnostics

/// Judges the recorded acts of one article by the board as `site.yml` has it (design §3, §8).
public struct ActReview {
    let article: ReviewedText
    let section: Section
    let settings: Settings
    let authority: Authority
    let now: Timestamp
    private(set) var faults: [ActFault] = []

    private init(_ article: ReviewedText, _ section: Section, _ settings: Settings, _ now: Timestamp) {
        self.article = article
        self.section = section
        self.settings = settings
        authority = Authority(settings.board)
        self.now = now
    }

    /// Every fault of the acts of an article, in the order of the file.
    public static func faults(of article: Article, settings: Settings, now: Timestamp) -> [ActFault] {
        guard article.isReadable else { return [] }
        return faults(of: ReviewedText(article), settings: settings, now: now)
    }

    /// Every fault of the acts of a text that could be read.
    static func faults(of article: ReviewedText, settings: Settings, now: Timestamp) -> [ActFault] {
        guard let section = settings.section(article.location.section) else { return [] }
        guard article.stage == .approved || !article.acts.isEmpty else { return [] }
        var review = ActReview(article, section, settings, now)
        review.judgeEachAct()
        review.judgeOrder()
        review.judgeRound()
        review.judgeWaiting()
        return review.faults.sorted { $0.position < $1.position }
    }

    var acts: [Act] { article.acts }

    private mutating func judgeEachAct() {
        for (index, act) in acts.enumerated() {
            if act.at > now {
                add(
                    .inFuture, act,
                    "Bước “\(act.action.title)” ghi thời điểm \(act.at.vietnamese), ở tương lai.",
                    "Kiểm tra đồng hồ của máy đã ghi bước này; bước phải được thực hiện lại đúng thời điểm.")
            }
            judgeDetails(act)
            guard let member = authority.board.member(act.by) else {
                add(
                    .unknownMember, act, "Không có thành viên `\(act.by)` trong Ban biên tập.",
                    "Khai báo thành viên trong `board.members` của site.yml, hoặc để người có thẩm quyền làm lại bước này."
                )
                continue
            }
            judgeEntitlement(of: member, to: act, after: acts[..<index])
        }
    }

    /// Refusals and withdrawals name their ground, and what others must understand carries a word about it.
    private mutating func judgeDetails(_ act: Act) {
        if act.action.needsGround, act.details.ground == nil {
            add(
                .incomplete, act, "Bước “\(act.action.title)” không nêu lý do theo Điều 4.",
                "Người có thẩm quyền làm lại bước này với `--reason`.")
        }
        if act.action.needsNote, (act.details.note ?? "").isEmpty {
            add(
                .incomplete, act, "Bước “\(act.action.title)” không nói rõ nội dung.",
                "Người có thẩm quyền làm lại bước này với `--note`.")
        }
    }

    private mutating func judgeEntitlement(of member: Member, to act: Act, after earlier: ArraySlice<Act>) {
        // A new version takes the posted one away, so it takes the powers over both sections.
        let posted = act.isPublication ? earlier.lastIndex(where: \.isPublication) : nil
        var places = ([earlier.endIndex] + [posted].compactMap { $0 }).compactMap { section(during: $0) }
        // Whoever moves a text out of a section that is no longer there needs the same power as anywhere.
        if act.action == .move, places.isEmpty { places = [section] }
        for section in places {
            if judge(member, act, in: section, after: earlier) { return }
        }
    }

    /// Whether a fault was found.
    private mutating func judge(
        _ member: Member, _ act: Act, in section: Section, after earlier: ArraySlice<Act>
    ) -> Bool {
        // Most acts do not ask what came before them.
        let asks = act.action == .reopen || act.details.publishes
        let progress = asks ? Progress(earlier) : Progress([])
        let entitlement = Entitlement(
            authority: authority, member: member, action: act.action, details: act.details, section: section,
            date: act.at.date, progress: progress)
        guard let denial = entitlement.denial else { return false }
        add(.notEntitled, act, denial.message, denial.help)
        return true
    }

    /// The section in which the text stood when an act was done; nil when it is no longer there. A version in
    /// work may have been moved while the posted one stayed where it was.
    private func section(during index: Int) -> Section? {
        let posting =
            acts[index].action.concernsPostedVersion ? acts[..<index].lastIndex(where: \.isPublication) : nil
        guard let move = acts[(posting ?? index)...].first(where: { $0.action == .move }),
            let former = move.details.formerSection
        else { return section }
        return settings.section(former)
    }

    /// Acts stand in the order of time, and none where it cannot follow.
    private mutating func judgeOrder() {
        for (earlier, later) in zip(acts, acts.dropFirst()) where later.at < earlier.at {
            add(
                .outOfOrder, later,
                "Bước “\(later.action.title)” ghi trước bước “\(earlier.action.title)” đứng trên nó.",
                "Các bước phải theo thứ tự thời gian: trình duyệt, duyệt nội dung, duyệt đăng.")
        }
        judgeClosure()
        // The three steps to approval are judged by the round.
        let steps: [Act.Action] = [.submit, .endorse, .approve]
        for act in Progress(acts).missteps where !steps.contains(act.action) {
            add(
                .outOfOrder, act, "Bước “\(act.action.title)” không thể đứng sau các bước trước nó.",
                "Các bước do chương trình ghi; khôi phục tệp từ git rồi dùng lệnh của chương trình.")
        }
    }

    /// A refused text goes no further until it is taken up again (QC Đ4.2b).
    private mutating func judgeClosure() {
        var isClosed = false
        for act in acts {
            switch act.action {
            case .refuse: isClosed = true
            case .reopen: isClosed = false
            case .submit, .endorse, .approve:
                guard isClosed else { continue }
                add(
                    .outOfOrder, act, "Bước “\(act.action.title)” đứng sau khi bài đã bị từ chối đăng.",
                    "Người cùng cấp với người đã từ chối mở lại bài (`bientap reopen`), rồi làm lại các bước."
                )
            default: continue
            }
        }
    }

    mutating func add(_ kind: ActFault.Kind, _ act: Act?, _ message: String, _ help: String) {
        faults.append(
            ActFault(kind: kind, position: act?.position ?? .start, message: message, help: help))
    }

    /// What would let the acts of the way to approval be right.
    func remedy(_ action: Act.Action) -> String {
        guard let member = authority.board.members.first else { return "" }
        return Entitlement(
            authority: authority, member: member, action: action, details: Act.Details(), section: section,
            date: now.date, progress: Progress([])
        ).remedy
    }
}

extension Act.Action {
    /// Whether the act names one of the grounds of QC Đ4.2b.
    public var needsGround: Bool { self == .refuse || self == .withdraw }

    /// Whether the act says something in words.
    public var needsNote: Bool {
        switch self {
        case .advise, .sendBack, .refuse, .withdraw, .suspend: true
        case .submit, .move, .endorse, .approve, .reopen, .lift, .confirm, .revise: false
        }
    }
}
