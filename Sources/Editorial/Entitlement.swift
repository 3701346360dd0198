import CivilTime
public import Content
import Reading

/// One act by one member, as far as it matters for whether the member was entitled to it.
struct Entitlement {
    let authority: Authority
    let member: Member
    let action: Act.Action
    let details: Act.Details
    let section: Section
    let date: CivilDate
    /// What the acts before this one led to.
    let progress: Progress

    /// Why the member is not entitled; nil for one who is.
    var denial: Denial? {
        guard member.isInOffice(on: date) else {
            return Denial(
                "\(member.displayName) không còn hoặc chưa là thành viên Ban biên tập vào ngày \(date.vietnamese).",
                help: remedy, basis: ["QC Đ3"])
        }
        if let denial = recordingDenial { return denial }
        return isEntitled ? nil : Denial(refusal, help: remedy, basis: action.basis)
    }

    private var isEntitled: Bool {
        switch action {
        case .submit: authority.maySubmit(member, in: section, on: date)
        case .move: member.isStanding
        case .endorse:
            details.publishes
                ? !progress.needsHead && authority.mayPublishByEndorsing(member, in: section, on: date)
                : authority.mayEndorse(member, in: section, on: date)
        case .advise: member.isAdmin
        case .approve, .withdraw, .lift: authority.mayApprove(member, in: section, on: date)
        case .sendBack: member.isStanding || authority.rank(of: member, in: section, on: date) != nil
        case .refuse: authority.rank(of: member, in: section, on: date) != nil
        case .reopen: mayReopen
        case .suspend: member.isAdmin || member.isStanding
        case .confirm:
            details.confirms == .suspend
                ? authority.mayApprove(member, in: section, on: date)
                : authority.mayEndorse(member, in: section, on: date)
        case .revise: true
        }
    }

    private var mayReopen: Bool {
        guard let rank = authority.rank(of: member, in: section, on: date) else { return false }
        return rank >= refusalRank
    }

    /// The rank of the refusal that closed the text. Where it can no longer be told, only the head decides.
    private var refusalRank: RefusalRank {
        guard let refusal = progress.refusal, let refuser = authority.board.member(refusal.by) else {
            return .head
        }
        return authority.rank(of: refuser, in: section, on: refusal.at.date) ?? .head
    }

    /// Decisions on paper may be entered by another member where the head's rule says so, and only decisions.
    private var recordingDenial: Denial? {
        guard let recorder = details.recordedBy else { return nil }
        let basis = ["QC Đ6.6"]
        guard action.isDecision else {
            return Denial(
                "Bước “\(action.title)” phải do chính người thực hiện ghi.",
                help: "Chỉ quyết định trên giấy mới được người khác ghi lại.", basis: basis)
        }
        guard authority.board.rules.recordedApproval?.holds(in: section.id.value, on: date) ?? false else {
            return Denial(
                "Chưa có quy định cho phép ghi lại việc duyệt trên giấy ở chuyên mục “\(section.title)”.",
                help:
                    "Trưởng ban ban hành quy định, rồi khai báo `board.rules.recorded_approval` trong site.yml.",
                basis: basis)
        }
        guard let member = authority.board.member(recorder), member.isInOffice(on: date),
            recorder != self.member.id.value
        else {
            return Denial(
                "Người ghi lại `\(recorder)` không phải một thành viên khác của Ban biên tập ngày \(date.vietnamese).",
                help: "Ghi `--recorded-by` bằng mã của thành viên đã nhận phiếu duyệt.", basis: basis)
        }
        guard !(details.document ?? "").allSatisfy(\.isWhitespace) else {
            return Denial(
                "Thiếu số, ngày của phiếu duyệt trên giấy.",
                help: "Thêm `--document \"Phiếu duyệt số …, ngày …\"`.", basis: basis)
        }
        return nil
    }

    private var refusal: String {
        if action == .reopen {
            return "Bài do \(refusalRank.title) từ chối; \(member.displayName) không có quyền mở lại."
        }
        return
            "\(member.displayName) không có thẩm quyền \(action.title) ở chuyên mục “\(section.title)” ngày \(date.vietnamese)."
    }

    /// Who could do it.
    var remedy: String {
        let office = "Thường trực Ban biên tập"
        let head = "Trưởng ban, hoặc Phó Trưởng ban khi có ủy quyền còn hiệu lực"
        switch action {
        case .submit, .move: return "\(office) \(action.title)."
        case .endorse where details.publishes:
            return
                "Chuyên mục này cần Trưởng ban duyệt đăng; quyền đăng thường xuyên khai báo ở `board.rules.standing_permission`."
        case .endorse: return "\(owners) duyệt nội dung."
        case .confirm where details.confirms != .suspend: return "\(owners) xác nhận."
        case .advise: return "Người quản trị trang (`admin: true`) ghi ý kiến tham mưu."
        case .approve, .withdraw, .lift, .confirm: return "\(head) \(action.title)."
        case .sendBack:
            return "\(office), người phụ trách chuyên mục, Phó Trưởng ban hoặc Trưởng ban trả lại."
        case .refuse: return "Người phụ trách chuyên mục, Phó Trưởng ban hoặc Trưởng ban từ chối."
        case .reopen:
            return "\(refusalRank.title.prefix(1).uppercased())\(refusalRank.title.dropFirst()) mở lại."
        case .suspend: return "Người quản trị trang hoặc \(office) tạm ẩn."
        case .revise: return "Một thành viên Ban biên tập mở bản sửa đổi."
        }
    }

    private var owners: String {
        let names = section.owners.compactMap { authority.board.member($0.value)?.displayName }
        return names.isEmpty
            ? "Khai báo người phụ trách chuyên mục này trong `sections` của site.yml, rồi người ấy"
            : "Người phụ trách chuyên mục (\(names.joined(separator: ", ")))"
    }
}

extension Act.Action {
    /// The clauses that give the power to act.
    public var basis: [String] {
        switch self {
        case .submit: ["QC Đ8.1"]
        case .move: ["QC Đ5.2", "QC Đ8.1"]
        case .endorse: ["QC Đ5.3", "QC Đ8.1", "QC Đ9"]
        case .advise: ["QC Đ9.5"]
        case .approve, .lift: ["QC Đ6.6", "QC Đ7.2"]
        case .sendBack: ["QC Đ5.3"]
        case .refuse, .reopen: ["QC Đ4.2b"]
        case .withdraw: ["QC Đ4.2b", "QC Đ5.3"]
        case .suspend: ["QC Đ5.3", "QC Đ9.5"]
        case .confirm: ["QC Đ5.3", "QC Đ6.6", "QC Đ8.1"]
        case .revise: ["QC Đ5.3"]
        }
    }

    /// Whether it is a decision, which can also be made on paper.
    public var isDecision: Bool {
        switch self {
        case .endorse, .approve, .refuse, .reopen, .withdraw, .lift, .confirm: true
        case .submit, .move, .advise, .sendBack, .suspend, .revise: false
        }
    }
}
