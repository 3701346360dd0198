import ArgumentParser
import CivilTime
import Content
import Editorial
import Reading

struct OwnersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "owners", abstract: "Ai phụ trách chuyên mục nào (QC Đ6.2, Đ9).", aliases: ["phu-trach"])

    @OptionGroup var options: SharedOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Dạng kết quả: text, hoặc codeowners cho GitHub, GitLab.", valueName: "dạng"))
    var format = "text"

    private enum Format: String, CaseIterable {
        case text, codeowners
    }

    func run() throws {
        let session = try WardSession.openReporting(options)
        let list = OwnerList(settings: session.settings, date: session.now.date)
        switch try OutputFormat.parse(format) as Format {
        case .text: options.console.result(list.text)
        case .codeowners: options.console.result(list.codeowners)
        }
    }
}

/// Who owns which section on a day.
struct OwnerList {
    let settings: Settings
    let date: CivilDate

    var text: String {
        TextTable(
            settings.sections.map { section in
                [section.id.value, section.title, owners(section).map(\.displayName).joined(separator: "; ")]
            }
        ).text
    }

    /// One line a section for the code owners of GitHub and GitLab: whoever changes its articles needs the word of
    /// an owner. Addresses stand for people; a section whose owners have none is told in a comment.
    var codeowners: String {
        let heads = settings.board.members.filter {
            ($0.role == .head || $0.isAdmin) && $0.isInOffice(on: date)
        }
        let lines = settings.sections.map { section in
            line("/content/*/\(section.id.value)/", owners(section), section.title)
        }
        return "# Người phụ trách chuyên mục, theo site.yml; tạo bằng: bientap owners --format codeowners\n"
            + line("/site.yml", heads, "Ban biên tập và chuyên mục") + lines.joined()
    }

    private func line(_ path: String, _ members: [Member], _ title: String) -> String {
        let addresses = members.flatMap { $0.emails.prefix(1) }
        let comment = "# \(title)\n"
        return addresses.isEmpty
            ? comment + "# \(path) – chưa có thư điện tử của người phụ trách trong site.yml\n"
            : comment + "\(path) \(addresses.joined(separator: " "))\n"
    }

    private func owners(_ section: Section) -> [Member] {
        section.owners.compactMap { settings.board.member($0.value) }.filter { $0.isInOffice(on: date) }
    }
}
