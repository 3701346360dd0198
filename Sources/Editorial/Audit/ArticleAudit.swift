import CivilTime
import Content

/// Judges what one commit did to one article.
struct ArticleAudit {
    let commit: AuditCommit
    /// The board of the first parent.
    let board: AuditBoard
    /// The board by which acts are judged that a merge brings in from another parent.
    let enteringBoard: AuditBoard
    let now: Timestamp
    /// The versions in each parent.
    let befores: [[AuditVersion]]
    /// The versions in the commit.
    let after: [AuditVersion]

    private(set) var entries: [AuditVerdict.Entry] = []
    /// The acts that the commit itself adds.
    private(set) var newActs: [Act] = []

    init(
        commit: AuditCommit, board: AuditBoard, enteringBoard: AuditBoard, now: Timestamp,
        befores: [[AuditVersion]], after: [AuditVersion]
    ) {
        self.commit = commit
        self.board = board
        self.enteringBoard = enteringBoard
        self.now = now
        self.befores = befores
        self.after = after
    }

    /// Judges an ordinary commit, or a merge by its result.
    mutating func judge() {
        let known = befores.flatMap { $0 }
        for version in after {
            let added = version.newActs(since: known)
            for index in added { judgeNew(version.text.acts[index], in: version) }
            judgeReview(version, added)
            judgeEntering(version, added)
            judgeReadability(version, known)
        }
        judgeCopies()
        for before in befores {
            judgeRecords(before)
            judgePublished(before)
            judgeSections(before)
        }
    }

    /// Judges what lies in the commit that founds the board: all that can be told without knowing who entered it.
    mutating func judgeTakenOver() {
        for version in after {
            newActs += version.text.acts
            judgeReview(version, Array(version.text.acts.indices))
            judgeReadability(version, [])
            for act in version.text.acts { judgeFuture(act, version) }
        }
        judgeCopies()
    }

    mutating func add(
        _ rule: AuditRule, _ file: String, _ message: String, _ help: String, basis: [String]? = nil
    ) {
        let violation = Violation(
            rule, commit: commit.id, file: file, message, help: help, basis: basis)
        let isKnown = entries.contains { entry in
            if case .violation(violation) = entry { true } else { false }
        }
        if !isKnown { entries.append(.violation(violation)) }
    }

    // MARK: New acts

    private mutating func judgeNew(_ act: Act, in version: AuditVersion) {
        newActs.append(act)
        judgePerformer(act, version)
        judgeDigest(act, version)
        judgeFuture(act, version)
        judgeAge(act, version)
    }

    /// The one who acted must have committed the act; a decision on paper is committed by the one who entered it.
    private mutating func judgePerformer(_ act: Act, _ version: AuditVersion) {
        let id = act.details.recordedBy ?? act.by
        // Members that are not there are reported as not entitled.
        guard let member = board.board.member(id) else { return }
        guard member.commits(as: commit.email.lowercased()) else {
            let help =
                member.emails.isEmpty
                ? "Khai báo `emails` của \(member.displayName) trong site.yml trước khi ghi bước."
                : "\(member.displayName) tự ghi bước này và tạo commit từ máy của mình."
            add(
                .actByAnother, version.path,
                "Bước “\(act.action.title)” ghi tên \(member.displayName), nhưng commit do \(shown(commit.email)) tạo.",
                help)
            return
        }
        guard board.board.requiresSigning else { return }
        let claim = SignatureClaim(
            commit: commit.id, roster: board.roster, members: [id], file: version.path,
            what: "ghi bước “\(act.action.title)” của \(member.displayName)")
        entries.append(.claim(claim))
    }

    private func shown(_ email: String) -> String { email.isEmpty ? "người không rõ thư điện tử" : email }

    private mutating func judgeDigest(_ act: Act, _ version: AuditVersion) {
        if act.digest == version.digest { return }
        // A withdrawal beside a version in work stands in that version, and is about the posted one.
        let posted = befores.flatMap { $0 }.filter(\.isApproved).map(\.digest)
        if act.action == .withdraw, posted.contains(act.digest) { return }
        add(
            .actOnAnotherText, version.path,
            "Bước “\(act.action.title)” lúc \(act.at.vietnamese) không phải về bài và tệp đính kèm trong commit này.",
            "Khôi phục bản mà người ấy đã đọc, hoặc người ấy làm lại bước này với bản hiện có.")
    }

    private mutating func judgeFuture(_ act: Act, _ version: AuditVersion) {
        let tolerance = 600
        let latest = min(commit.committed.secondsSinceEpoch + tolerance, now.secondsSinceEpoch)
        guard act.at.secondsSinceEpoch > latest else { return }
        add(
            .forgedActTime, version.path,
            "Bước “\(act.action.title)” ghi lúc \(act.at.vietnamese), sau khi commit được tạo (\(commit.committed.vietnamese)).",
            "Kiểm tra đồng hồ của máy; người ấy làm lại bước này đúng thời điểm.")
    }

    private mutating func judgeAge(_ act: Act, _ version: AuditVersion) {
        let limit = board.board.rules.recordDays
        let age = commit.committed.date.dayNumber - act.at.date.dayNumber
        guard age > limit else { return }
        add(
            .forgedActTime, version.path,
            "Bước “\(act.action.title)” ghi ngày \(act.at.date.vietnamese), trước commit \(age) ngày; hạn đưa vào kho là \(limit) ngày.",
            "Người ấy làm lại bước này với thời điểm hiện tại; hạn đặt ở `board.rules.record_days`.")
    }

    // MARK: The review of all acts

    /// What the review finds, as far as this commit is to blame.
    private mutating func judgeReview(_ version: AuditVersion, _ added: [Int]) {
        let known = befores.flatMap { $0 }
        guard !known.contains(where: { $0.isSame(as: version) }) else { return }
        guard board.settings.section(version.location.section) != nil else {
            for index in added { judgeUnknownSection(version.text.acts[index], version) }
            return
        }
        // In work a text may differ from what was endorsed; that it is posted so is new.
        let former = known.flatMap { version in
            faults(of: version, board).filter { version.isApproved || $0.kind != .digestMismatch }
        }
        let places = Set(added.map { version.text.acts[$0].position })
        for fault in faults(of: version, board) {
            let isNew = places.contains(fault.position)
            let isOld = former.contains { $0.kind == fault.kind && $0.message == fault.message }
            judge(fault, version, isOfNewAct: isNew, isOld: isOld)
        }
    }

    private func faults(of version: AuditVersion, _ board: AuditBoard) -> [ActFault] {
        guard version.text.isReadable else { return [] }
        return ActReview.faults(of: version.reviewed, settings: board.settings, now: now)
    }

    private mutating func judge(_ fault: ActFault, _ version: AuditVersion, isOfNewAct: Bool, isOld: Bool) {
        switch fault.kind {
        case .notEntitled where isOfNewAct, .unknownMember where isOfNewAct:
            add(.actWithoutEntitlement, version.path, fault.message, fault.help)
        case .incomplete where isOfNewAct, .outOfOrder where !isOld, .missingSubmission where !isOld,
            .missingEndorsement where !isOld, .missingApproval where !isOld, .wrongStage where !isOld:
            add(.impossibleStep, version.path, fault.message, fault.help)
        case .digestMismatch where version.isApproved && !isOld && !isOfNewAct && isFirstPosting:
            add(.approvedChanged, version.path, fault.message, fault.help)
        case .digestMismatch where befores.isEmpty && version.isApproved:
            add(.actOnAnotherText, version.path, fault.message, fault.help)
        default: return
        }
    }

    /// Whether no parent has the article posted; a change of a posted one is judged by itself.
    private var isFirstPosting: Bool { !befores.joined().contains(where: \.isApproved) }

    private mutating func judgeUnknownSection(_ act: Act, _ version: AuditVersion) {
        add(
            .actWithoutEntitlement, version.path,
            "Bước “\(act.action.title)” ở chuyên mục `\(version.location.section)`, chưa có trong `site.yml` ở commit trước.",
            "Khai báo chuyên mục và người phụ trách trong một commit trước đó.")
    }

    /// Acts that a merge brings in from another parent were judged there; the board must bear them as well.
    private mutating func judgeEntering(_ version: AuditVersion, _ added: [Int]) {
        guard befores.count > 1 else { return }
        let entering = Set(version.newActs(since: befores[0])).subtracting(added)
        guard !entering.isEmpty else { return }
        guard enteringBoard.settings.section(version.location.section) != nil else {
            for index in entering.sorted() { judgeUnknownSection(version.text.acts[index], version) }
            return
        }
        let places = Set(entering.map { version.text.acts[$0].position })
        for fault in faults(of: version, enteringBoard) where places.contains(fault.position) {
            guard fault.kind == .notEntitled || fault.kind == .unknownMember else { continue }
            add(.actWithoutEntitlement, version.path, fault.message, fault.help)
        }
    }

    private mutating func judgeReadability(_ version: AuditVersion, _ known: [AuditVersion]) {
        guard let fault = version.text.workflowFault,
            !known.contains(where: { $0.text.workflowFault == fault })
        else { return }
        add(
            .unreadableActs, version.path, fault,
            "Khôi phục phần `workflow` từ git; phần này chỉ do chương trình ghi.")
    }
}
