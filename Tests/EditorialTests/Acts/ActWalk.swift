import CivilTime
import Content
import Editorial
import Hashing
import TestSupport
import Reading

/// A seeded walk through thousands of acts, most of them possible and many of them not, that looks at the whole ward
/// after every step.
struct ActWalk {
    private(set) var model: WardModel
    private(set) var broken: [String] = []
    /// How often each act was allowed.
    private(set) var allowed: [Act.Action: Int] = [:]
    private(set) var refused = 0
    private(set) var replaced = 0
    private(set) var discarded = 0
    private var random: SeededGenerator
    private(set) var now: Timestamp
    private var everyAct: [String: Set<ActKey>] = [:]
    private var count = 0

    static let members = ActBoard.roles.map(\.id) + ["thu-ky", "phu-trach-2"]
    static let sections = ["tin-tuc", "van-hoa", "lich"]

    init(seed: UInt64, settings: Settings, start: Timestamp) {
        model = WardModel(settings)
        random = SeededGenerator(seed: seed)
        now = start
        for _ in 0..<12 { write() }
    }

    /// One step: an edit, a new text, another name, or an act.
    mutating func step() {
        now = Timestamp(secondsSinceEpoch: now.secondsSinceEpoch + Int.random(in: 0...2400, using: &random))
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<3: write()
        case 3..<10: edit()
        case 10..<12: rename()
        default: act()
        }
    }

    // MARK: What authors do

    private mutating func write() {
        guard model.files.count < 28 else { return }
        count += 1
        let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
        let id = "20201111-" + String((0..<6).map { letters[count >> ($0 * 5) & 31] })
        let isBundle = Bool.random(using: &random)
        let place = ArticleLocation(
            stage: .draft, section: Self.sections.randomElement(using: &random) ?? "", slug: "bai-\(count)",
            isBundle: isBundle)
        let creator = ["Cộng tác viên", "phu-trach", "Nguyễn Văn Ví"].randomElement(using: &random) ?? ""
        var text =
            "---\nid: \(id)\ntitle: Bài \(count)\ncreator: \(creator)\ndate: 2020-12-01\n---\n\nNội dung.\n"
        if Int.random(in: 0..<3, using: &random) == 0 { text = text.replacing("\n", with: "\r\n") }
        if Int.random(in: 0..<3, using: &random) == 0 { text = "\u{FEFF}" + text }
        model.put(Array(text.utf8), at: place, isBundle ? [attachment("a.pdf")] : [])
        everyAct[id] = []
    }

    private mutating func attachment(_ path: String) -> Attachment {
        let content = [UInt8](repeating: UInt8.random(in: 0...9, using: &random), count: 4)
        return Attachment(path: path, size: 4, sha256: SHA256.hash(content))
    }

    private mutating func edit() {
        guard let article = inWork().randomElement(using: &random) else { return }
        var attachments = article.attachments
        var bytes = article.source.bytes
        if article.location.isBundle, Bool.random(using: &random) {
            attachments =
                [attachment("a.pdf")] + (Bool.random(using: &random) ? [attachment("b/ảnh.png")] : [])
        } else {
            bytes += Array("Thêm \(Int.random(in: 0...9, using: &random)).\n".utf8)
        }
        model.put(bytes, at: article.location, attachments)
    }

    /// Another name for a text in work; with or without the old address among its former ones.
    private mutating func rename() {
        guard let article = inWork().randomElement(using: &random) else { return }
        let old = article.location
        let slug = "bai-\(Int.random(in: 1...count, using: &random))-moi"
        let place = ArticleLocation(
            stage: old.stage, section: old.section, slug: slug, isBundle: old.isBundle)
        guard model.files[place.folder] == nil else { return }
        var text = String(decoding: article.source.bytes, as: UTF8.self)
        if let posted = posted(beside: article), Bool.random(using: &random), !text.contains("aliases:") {
            let line = "date: 2020-12-01"
            text = text.replacing(line, with: "aliases: [/\(posted.sitePath ?? "")]\(ending(text))\(line)")
        }
        model.remove(old)
        model.put(Array(text.utf8), at: place, article.attachments)
    }

    private func ending(_ text: String) -> String { text.utf8.contains(13) ? "\r\n" : "\n" }

    private func inWork() -> [Article] { model.articles.filter { $0.stage != .approved } }

    private func posted(beside article: Article) -> Article? {
        model.articles.first { $0.stage == .approved && $0.frontMatter.id == article.frontMatter.id }
            ?? model.articles.first {
                $0.stage == .approved && $0.frontMatter.id?.value == article.frontMatter.id?.value
            }
    }

    // MARK: What the board does

    private mutating func act() {
        guard let article = model.articles.randomElement(using: &random), let request = request(for: article)
        else { return }
        let before = model.files.mapValues { ($0.bytes, $0.article.attachments) }
        do throws(Denial) {
            let plan = try ActPlanner(model.ward).plan(request, on: article)
            allowed[request.action, default: 0] += 1
            look(at: plan, request)
            if let fault = model.apply(plan) { broken.append("\(request.action): \(fault)") }
            lookAround(plan)
        } catch {
            refused += 1
            if !error.message.hasSuffix(".") || error.help.isEmpty { broken.append(error.message) }
            let isSame = model.files.allSatisfy {
                before[$0]?.0 == $1.bytes && before[$0]?.1 == $1.article.attachments
            }
            if !isSame || before.count != model.files.count { broken.append("bước bị từ chối đổi tệp") }
        }
    }

    private mutating func request(for article: Article) -> ActRequest? {
        guard var member = Self.members.randomElement(using: &random),
            var action = Act.Action.allCases.randomElement(using: &random)
        else { return nil }
        // Mostly what the stage asks for, so that the walk gets somewhere.
        if Int.random(in: 0..<3, using: &random) > 0 {
            let usual: [Act.Action] =
                switch article.stage {
                case .draft: [.submit, .submit, .submit, .reopen, .reopen, .approve]
                case .review: [.endorse, .endorse, .endorse, .approve, .approve, .approve, .advise]
                case .approved: [.revise, .suspend, .lift, .confirm, .withdraw]
                }
            action = usual.randomElement(using: &random) ?? action
        }
        if Int.random(in: 0..<6, using: &random) > 0 {
            member = Self.usual(action).randomElement(using: &random) ?? member
        }
        var details = Act.Details()
        details.isUrgent = action == .approve && Int.random(in: 0..<4, using: &random) == 0
        if Int.random(in: 0..<12, using: &random) > 0 {
            details.note = ["Sửa lại", "Đã có bài", "Đã sửa", "a: \"b\" \\ #c\n---\nworkflow:", " "]
                .randomElement(
                    using: &random)
            details.ground = action.needsGround ? RefusalGround.allCases.randomElement(using: &random) : nil
        }
        if action == .move { details.section = (Self.sections + ["khong-co"]).randomElement(using: &random) }
        if Int.random(in: 0..<10, using: &random) == 0 {
            details.recordedBy = Self.members.randomElement(using: &random)
            details.document = "Phiếu duyệt số 1"
        }
        let lag = Int.random(in: 0..<20, using: &random) == 0 ? 86_400 : 0
        let moment = Timestamp(secondsSinceEpoch: now.secondsSinceEpoch - lag)
        return ActRequest(action: action, by: member, at: moment, details: details)
    }

    /// Members of whom one or the other may, depending on the section.
    private static func usual(_ action: Act.Action) -> [String] {
        switch action {
        case .submit, .move, .sendBack: ["thuong-truc", "thu-ky"]
        case .endorse: ["phu-trach", "phu-trach-2", "van-phong"]
        case .approve, .withdraw, .lift: ["truong-ban", "truong-ban", "pho-ban"]
        case .refuse, .reopen: ["truong-ban", "pho-ban", "phu-trach", "van-phong"]
        case .confirm: ["truong-ban", "pho-ban", "phu-trach", "van-phong", "phu-trach-2"]
        case .advise, .suspend: ["quan-tri"]
        case .revise: ["cung-cap", "van-phong"]
        }
    }

    // MARK: What must hold

    private mutating func look(at plan: ActPlan, _ request: ActRequest) {
        let change = plan.change
        guard let original = change.original, let before = model.files[original.location.folder]?.article
        else {
            broken.append("\(request.action): không có nguồn")
            return
        }
        if authorsBytes(original.bytes) != authorsBytes(change.bytes) {
            broken.append("đổi phần của tác giả")
        }
        if ArticleDigest.compute(before) != ArticleDigest.compute(plan.article) {
            broken.append("đổi mã băm")
        }
        if original.attachments != before.attachments { broken.append("đổi tệp đính kèm") }
        if plan.act.by != request.by || plan.act.at != request.at { broken.append("ghi sai người, giờ") }
        replaced += change.replaced == nil ? 0 : 1
        discarded += plan.discarded == nil ? 0 : 1
        if let id = before.frontMatter.id?.value.text { everyAct[id, default: []].insert(ActKey(plan.act)) }
    }

    /// The whole ward after an act.
    private mutating func lookAround(_ plan: ActPlan) {
        let id = plan.article.frontMatter.id?.value.text ?? ""
        var places: [String: [Stage]] = [:]
        var present: Set<ActKey> = []
        for article in model.articles {
            guard let other = article.frontMatter.id?.value.text, article.faults.isEmpty else {
                broken.append("không đọc được \(article.path)")
                continue
            }
            places[other, default: []].append(article.stage)
            guard other == id else { continue }
            present.formUnion(article.frontMatter.acts.map(ActKey.init))
            judge(article, plan)
        }
        if present != everyAct[id] { broken.append("\(id): mất hoặc thừa bước sau \(plan.act.action)") }
        for id in everyAct.keys {
            let stages = places[id] ?? []
            let posted = stages.count { $0 == .approved }
            if stages.isEmpty || posted > 1 || stages.count - posted > 1 { broken.append("\(id): \(stages)") }
        }
    }

    private mutating func judge(_ article: Article, _ plan: ActPlan) {
        // A text in work may have been edited since: it is told so, and not posted.
        let known: Set<ActFault.Kind> =
            article.stage == .review ? [.digestMismatch, .unconfirmed] : [.unconfirmed]
        let faults = ActReview.faults(of: article, settings: model.settings, now: now)
            .filter { !known.contains($0.kind) }
        for fault in faults {
            let acts = article.frontMatter.acts.map { "\($0.action.rawValue) \($0.by)" }.suffix(12)
            broken.append(
                "\(article.path) sau \(plan.act.action) của \(plan.act.by): \(fault.message) \(acts)")
        }
    }
}
