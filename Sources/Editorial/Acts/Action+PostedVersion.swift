import Content

extension Act.Action {
    /// Whether the act is about what is posted, and never about a version in work.
    var concernsPostedVersion: Bool {
        switch self {
        case .withdraw, .suspend, .lift, .confirm: true
        case .submit, .move, .endorse, .advise, .approve, .sendBack, .refuse, .reopen, .revise: false
        }
    }
}
