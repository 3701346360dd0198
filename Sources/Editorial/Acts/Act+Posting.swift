import Content

extension Act {
    /// Whether a version is posted by this act.
    var isPosting: Bool { action == .approve || action == .endorse && details.publishes }
}

extension Act.Action {
    /// Whether the act is about what is posted, and never about a version in work.
    var concernsPostedVersion: Bool {
        switch self {
        case .withdraw, .suspend, .lift, .confirm: true
        case .submit, .move, .endorse, .advise, .approve, .sendBack, .refuse, .reopen, .revise: false
        }
    }
}
