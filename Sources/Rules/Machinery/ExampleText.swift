import Content
import VietnameseText

/// An example of a rule as people read it in the documentation.
public enum ExampleText {
    /// Longer lines are cut.
    private static let widestLine = 160
    /// Longer texts are cut.
    private static let mostLines = 40

    /// What the example shows: where it fails, then the text or how it differs from the sample.
    public static func markdown(_ example: RuleExample) -> String {
        let verdict = example.fails ? "**Không đạt**" : "**Đạt**"
        let line = example.line.map { ", lỗi ở dòng \($0)" } ?? ""
        switch example.sample {
        case .file(let bytes, let path):
            let place = path == ExampleArticle.path(.draft) ? "" : ", `\(visible(path))`"
            return verdict + place + line + file(bytes)
        case .files(let files):
            let parts = files.map { "`\(visible($0.path))`\(attachments($0))\(file($0.bytes))\(words($0))" }
            let opening = files.count == 1 ? ", một bài:" : ", các bài cạnh nhau:"
            return ([verdict + line + opening] + parts).joined(separator: "\n\n")
        case .settings(let text):
            return "\(verdict), `site.yml`\(line)\(changes(from: ExampleWard.settings, to: text, "yaml"))"
        case .entries(let entries):
            let listing = entries.map(entry).joined(separator: "\n")
            return "\(verdict), các tệp:\n\n\(RuleReference.fenced(listing, as: "text"))"
        }
    }

    /// The other files of a bundle.
    private static func attachments(_ file: RuleExample.File) -> String {
        guard !file.attachments.isEmpty else { return "" }
        return " kèm tệp " + file.attachments.map { "`\(visible($0))`" }.joined(separator: ", ")
    }

    /// The words of the other files.
    private static func words(_ file: RuleExample.File) -> String {
        file.texts.sorted { $0.key < $1.key }.map { name, text in
            guard case .read(let bytes) = text else {
                return "\n\nChữ trong `\(visible(name))`: không đọc được."
            }
            let lines = lines(String(decoding: bytes, as: UTF8.self))
            return "\n\nChữ trong `\(visible(name))`:\n\n"
                + RuleReference.fenced(shortened(lines), as: "text")
        }
        .joined()
    }

    /// What follows the name of a file: a few words, or its text below.
    private static func file(_ bytes: [UInt8]) -> String {
        guard !bytes.isEmpty else { return ": tệp trống." }
        guard bytes != SourceText.byteOrderMark else { return ": tệp chỉ có dấu thứ tự byte (BOM)." }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return ": tệp \(bytes.count) byte, không đọc được thành chữ."
        }
        return changes(from: ExampleArticle.text(), to: text, "markdown")
    }

    private static func entry(_ entry: ContentEntry) -> String {
        let path = visible(entry.path)
        switch entry.kind {
        case .file(let size): return "\(path)  \(size) byte"
        case .symbolicLink: return "\(path)  liên kết tượng trưng"
        case .special: return "\(path)  tệp đặc biệt"
        }
    }

    /// The lines that differ, or the whole text where little is the same.
    private static func changes(from old: String, to new: String, _ language: String) -> String {
        guard !old.utf8.elementsEqual(new.utf8) else { return ": như mẫu, không sửa gì." }
        let (oldLines, newLines) = (lines(old), lines(new))
        let hunks = LineChanges(from: oldLines, to: newLines)
        let isSmall = hunks.unchanged >= 3
        let block = isSmall ? (shortened(hunks.lines), "diff") : (shortened(newLines), language)
        return ":\n\n" + RuleReference.fenced(block.0, as: block.1)
    }

    private static func lines(_ text: String) -> [String] {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func shortened(_ lines: [String]) -> String {
        let shown = lines.prefix(mostLines).map { line in
            let text = visible(line)
            return text.count <= widestLine
                ? text : "\(text.prefix(60)) … (còn \(text.count - 60) ký tự)"
        }
        let rest = lines.count > mostLines ? ["… (còn \(lines.count - mostLines) dòng)"] : []
        return (shown + rest).joined(separator: "\n")
    }

    /// The text with every character that cannot be seen written as its code point.
    static func visible(_ text: String) -> String {
        let isNormal = NormalForm.firstNonNFC(in: Array(text.utf8)) == nil
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isVisible(scalar) && (isNormal || scalar.properties.canonicalCombiningClass == .notReordered) {
                shown.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                shown +=
                    "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)⟩".unicodeScalars
            }
        }
        return String(shown)
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x20..<0x7F).contains(scalar.value) }
        if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
        default: return true
        }
    }
}
