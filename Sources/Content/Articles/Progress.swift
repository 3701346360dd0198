/// What the recorded acts of a text have led to.
///
/// A file has two things going on at once: the version in work, which moves through the stages, and the version
/// that is posted, which may be hidden or taken down meanwhile. Only the order of the acts counts here: whether
/// those who acted were entitled, and whether the text is still the one that they read, is for the review of the
/// acts.
public struct Progress: Sendable {
    /// The stage that the acts lead to; nil for a text without acts, which may stand anywhere.
    public private(set) var stage: Stage?
    /// The submission that counts.
    public private(set) var submission: Act?
    /// The ids of everybody who submitted the version in work, also before it was sent back.
    public private(set) var submitters: Set<String> = []
    /// The endorsement that counts; nil again after anything that makes the text another one.
    public private(set) var endorsement: Act?
    /// The opinions since the last submission.
    public private(set) var opinions: [Act] = []
    /// The refusal by which the text is closed.
    public private(set) var refusal: Act?
    /// The act that began a new version of a posted text, until that version is posted or taken down.
    public private(set) var revision: Act?
    /// The act by which a version is posted; nil when none is.
    public private(set) var publication: Act?
    /// The urgent approval that no owner has confirmed yet.
    public private(set) var unconfirmedUrgency: Act?
    /// The suspension that hides the posted version.
    public private(set) var suspension: Act?
    /// The head's word that the suspension stands.
    public private(set) var suspensionConfirmation: Act?
    /// The withdrawal of the last posted version, until another one is posted.
    public private(set) var withdrawal: Act?
    /// Every act by which a version was posted.
    public private(set) var publications: [Act] = []
    /// The acts that could not follow what stood before them.
    public private(set) var missteps: [Act] = []

    /// What some acts lead to, in their order.
    public init(_ acts: some Sequence<Act>) {
        for act in acts { apply(act) }
    }

    /// Whether an act may follow, as far as the order of acts goes.
    public func allows(_ action: Act.Action) -> Bool {
        let isInWork = stage != .approved
        switch action {
        case .submit, .move, .approve, .refuse: return isInWork && refusal == nil
        case .endorse: return stage == .review && submission != nil
        // Without acts only the folder tells where the text stands.
        case .advise, .sendBack: return stage == .review || stage == nil
        case .reopen: return refusal != nil
        case .revise: return publication != nil && !isInWork
        case .withdraw: return publication != nil
        case .suspend: return publication != nil && suspension == nil
        case .lift: return suspension != nil
        case .confirm: return !unconfirmed.isEmpty
        }
    }

    /// The acts that wait for a confirmation: an urgent approval, a suspension.
    public var unconfirmed: [Act] {
        [unconfirmedUrgency, suspensionConfirmation == nil ? suspension : nil].compactMap { $0 }
    }

    /// Whether the head has yet to decide about the text, so that no standing permission posts it: it is hidden,
    /// was taken down, or was posted urgently and not confirmed.
    public var needsHead: Bool { suspension != nil || withdrawal != nil || unconfirmedUrgency != nil }

    private mutating func apply(_ act: Act) {
        if !allows(act.action) { missteps.append(act) }
        switch act.action {
        case .submit: submit(act)
        case .move: endorsement = nil
        case .endorse: endorse(act)
        case .advise: opinions.append(act)
        case .approve: publish(act)
        case .sendBack: startAnew()
        case .refuse:
            startAnew()
            refusal = act
        case .reopen: refusal = nil
        case .withdraw: takeDown(act)
        case .suspend: suspension = act
        case .lift: show()
        case .confirm: confirm(act)
        case .revise:
            startAnew()
            revision = act
        }
    }

    private mutating func submit(_ act: Act) {
        stage = .review
        submission = act
        submitters.insert(act.by)
        endorsement = nil
        opinions = []
    }

    private mutating func endorse(_ act: Act) {
        endorsement = act
        stage = stage ?? .review
        if act.details.publishes { publish(act) }
    }

    private mutating func publish(_ act: Act) {
        stage = .approved
        publication = act
        publications.append(act)
        unconfirmedUrgency = act.details.isUrgent ? act : nil
        show()
        withdrawal = nil
        revision = nil
        submitters = []
    }

    private mutating func takeDown(_ act: Act) {
        startAnew()
        show()
        publication = nil
        unconfirmedUrgency = nil
        revision = nil
        withdrawal = act
    }

    private mutating func confirm(_ act: Act) {
        if act.details.confirms == .suspend {
            suspensionConfirmation = act
        } else {
            unconfirmedUrgency = nil
        }
    }

    private mutating func startAnew() {
        stage = .draft
        submission = nil
        endorsement = nil
        opinions = []
    }

    private mutating func show() {
        suspension = nil
        suspensionConfirmation = nil
    }
}
