import Content
import VietnameseText

extension Act.Details {
    /// What most acts can say: a note, and the paper that a decision was made on.
    init(note: String? = nil, _ paper: PaperOptions? = nil) {
        self.init()
        // Some keyboards send letters and marks apart; what the program writes is in one form.
        self.note = note.map(WordText.make)
        recordedBy = paper?.recordedBy
        document = paper?.document.map(WordText.make)
    }
}

extension ReasonOption {
    /// The ground that the command line names; nil when it names none, which the planner judges.
    func ground() throws -> RefusalGround? {
        guard let reason else { return nil }
        if let ground = RefusalGround(rawValue: reason) { return ground }
        let codes = RefusalGround.allCases.map(\.rawValue)
        let nearest = Suggestion.closest(to: reason, among: codes).map { " Có phải ý là “\($0)”?" } ?? ""
        throw CommandFailure(
            "bientap: không có lý do “\(reason)” ở Điều 4.\(nearest)\n  → Dùng một trong: \(codes.joined(separator: ", ")).\n",
            status: ExitStatus.usage)
    }
}
