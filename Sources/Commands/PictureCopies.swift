import Content
import Diagnostics
import Publishing
import Workspace

/// The smaller copies of pictures in one build.
struct PictureCopies: Sendable {
    /// What makes them; nil where none are wanted or needed, or the machine lacks the program.
    private let maker: Thumbnails?
    /// Whether the ward wants copies.
    private let isWanted: Bool

    /// Finds out whether copies can be made; a ward without pictures does not ask the machine.
    init(_ session: WardSession, _ files: WardFiles) async {
        isWanted = session.settings.build.hasThumbnails
        maker = isWanted && files.hasPhotographs ? await Thumbnails(root: session.folder.root) : nil
    }

    /// What the site depends on besides the ward's files.
    var version: String { maker?.version ?? "" }

    /// What can be told before the rules have judged: nil when a copy would have to be made first, since nothing of
    /// a text with a secret mark may be copied.
    func beforeJudgement(_ sources: [PictureSource]) async -> MadeThumbnails? {
        guard let maker else { return .some(.none) }
        return maker.isComplete(sources) ? await maker.make(sources) : nil
    }

    /// The copies, when the rules have judged.
    func afterJudgement(_ sources: [PictureSource]) async -> MadeThumbnails {
        await maker?.make(sources) ?? .none
    }

    /// Forgets the copies of what the ward no longer has or has hidden, and of files in which something secret was found.
    func forget(_ ward: Ward, _ findings: [Finding]) {
        guard let maker else { return }
        let secret = findings.secretFiles
        let others = ward.articles.filter { $0.removal == nil && !secret.contains($0.path) }
        maker.forgetAll(but: PictureSource.all(others))
    }

    /// What the official should know.
    func remark(_ made: MadeThumbnails, _ sources: [PictureSource]) -> String? {
        if maker == nil, isWanted, !sources.isEmpty {
            return
                "Có \(sources.count) ảnh lớn được đăng nguyên cỡ, vì máy chưa có chương trình vips.\n"
                + "  → Cài gói libvips-tools để người đọc tải ảnh nhỏ hơn, hoặc ghi build: {thumbnails: false} "
                + "trong site.yml.\n"
        }
        guard !made.failures.isEmpty else { return nil }
        return "Không thu nhỏ được các ảnh sau, nên đăng nguyên cỡ:\n"
            + made.failures.map { "  \($0.path)\n" }.joined()
            + "  → Mở ảnh xem có hỏng không; lưu lại thành JPEG hoặc PNG rồi thay tệp.\n"
    }
}
