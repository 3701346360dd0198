import Content
import Hashing

/// One step of an act: a single call that renames something, done wholly or not at all.
enum ActStep: Hashable {
    /// The prepared text takes the place of a text.
    case rewrite(ActJournal.Text, with: SHA256Digest)
    /// What was prepared gets a place that was free.
    case place(ActJournal.Text)
    /// An article goes to a place that was free.
    case move(ActJournal.Text, to: ArticleLocation)
    /// A file takes the place of another, which is gone then.
    case overwrite(ActJournal.Text, with: ActJournal.Text)
    /// Two bundles change places.
    case exchange(ActJournal.Text, with: ActJournal.Text)
    /// An article goes into the folder of the act, with which it vanishes.
    case retire(ActJournal.Text)

    /// Whether the step is the last one, and cannot be undone.
    var isFinal: Bool {
        switch self {
        case .place, .overwrite: true
        case .rewrite, .move, .exchange, .retire: false
        }
    }
}
