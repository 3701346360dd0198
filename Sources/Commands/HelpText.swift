import ArgumentParser
import VietnameseText

/// The words of the argument parser in Vietnamese; it writes its headings and errors in English only.
enum HelpText {
    private static let words: [(english: String, vietnamese: String)] = [
        ("OVERVIEW: ", ""),
        ("USAGE: ", "CÁCH DÙNG: "),
        ("Usage: ", "Cách dùng: "),
        ("ARGUMENTS:", "THAM SỐ:"),
        ("OPTIONS:", "TÙY CHỌN:"),
        (" SUBCOMMANDS:", ":"),
        ("SUBCOMMANDS:", "CÁC LỆNH:"),
        ("<subcommand>", "<lệnh>"),
        ("<options>", "<tùy chọn>"),
        ("[--options]", "[tùy chọn]"),
        ("Show the version.", "Cho biết phiên bản."),
        ("Show help information.", "Cho biết cách dùng."),
        ("Show subcommand help information.", "Cho biết cách dùng một lệnh."),
        ("(aliases: ", "(tên khác: "),
        ("(default: ", "(mặc định: "),
        ("See '", "Xem “"),
        ("' for detailed help.", "” để biết chi tiết."),
        ("' for more information.", "” để biết thêm."),
        ("Error: ", "bientap: "),
        ("Help:  ", "Cách viết: "),
        ("Unknown option '", "không có tùy chọn '"),
        ("Did you mean '", "Có phải ý là '"),
        ("Missing expected argument '", "thiếu tham số '"),
        ("Missing value for '", "thiếu giá trị của '"),
        ("Unexpected argument '", "thừa tham số '"),
        ("unexpected arguments: ", "thừa tham số: "),
        ("The value '", "giá trị '"),
        ("' is invalid for '", "' không dùng được cho '"),
    ]

    /// What to say when the first argument names no command; nil when it does, or is an option.
    static func unknownCommand(_ arguments: [String]) -> String? {
        let groups = Bientap.configuration.groupedSubcommands.flatMap(\.subcommands)
        let commands = (Bientap.configuration.ungroupedSubcommands + groups).flatMap {
            [$0.configuration.commandName ?? ""] + $0.configuration.aliases
        }
        guard let name = arguments.first, !name.hasPrefix("-"), !(commands + ["help"]).contains(name) else {
            return nil
        }
        let nearest = Suggestion.closest(to: name, among: commands).map { " Có phải ý là “\($0)”?" } ?? ""
        return "bientap: không có lệnh “\(name)”.\(nearest)\n  → Xem các lệnh bằng `bientap --help`.\n"
    }

    /// A help text in Vietnamese.
    static func vietnamese(_ text: String) -> String {
        words.reduce(counted(text)) { $0.replacing($1.english, with: $1.vietnamese) }
    }

    /// Arguments too many are most often a title without quotation marks.
    private static func counted(_ text: String) -> String {
        guard let verb = text.firstRange(of: " unexpected arguments: "), text.hasPrefix("Error: ") else {
            return text
        }
        let number = text[..<verb.lowerBound].dropFirst("Error: ".count)
        return
            "Error: thừa \(number) tham số, chữ có dấu cách phải đặt trong ngoặc kép: \(text[verb.upperBound...])"
    }

    /// A complaint about the command line in Vietnamese.
    static func usageError(_ text: String) -> String { vietnamese(text) }
}
