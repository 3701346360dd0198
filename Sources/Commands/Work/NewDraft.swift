import CivilTime
import Content
import Workspace
import Registers

/// A draft that is about to be made: where it lies and what stands in it.
struct NewDraft {
    /// As it will be read.
    let article: Article
    let change: ContentChange

    /// - Parameter ward: every article, so that neither the address nor the id is given twice.
    init(
        at location: ArticleLocation, title: String, creator: String, in ward: Ward, _ session: WardSession
    ) throws {
        try Self.judgePlace(location, ward)
        let date = session.now.date
        var generator = SystemRandomNumberGenerator()
        var id = ArticleID.random(on: date, using: &generator)
        while !ward.versions(of: id).isEmpty { id = .random(on: date, using: &generator) }
        let type = session.settings.section(location.section)?.type
        let text = DraftTemplate(
            id: id, title: WordText.make(title), creator: WordText.make(creator), date: date,
            type: type ?? .article
        ).text
        article = ArticleReader.read(Array(text.utf8), at: location, type: type)
        change = .creating(article.source.bytes, at: location)
    }

    /// An address belongs to one article, in whatever stage it stands.
    private static func judgePlace(_ location: ArticleLocation, _ ward: Ward) throws {
        let other = ward.articles.first {
            $0.location.section == location.section && $0.location.slug == location.slug
        }
        guard let other else { return }
        throw CommandFailure(
            "bientap: đã có bài cùng tên trong chuyên mục này: \(other.path)\n  → Đặt tên khác với `--slug`.\n",
            status: ExitStatus.refused)
    }
}
