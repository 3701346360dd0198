import Content
import Diagnostics

/// What rules have in common that look at the words of attachments.
///
/// Their findings stand at the beginning of the article, because lines of an attachment have no number that its
/// reader would see, and they quote nothing.
enum AttachmentScan {
    /// One fault for each attachment in whose words something was found.
    ///
    /// - Parameters:
    ///   - article: the article with its attachments.
    ///   - count: how many places there are in the words.
    ///   - message: what is wrong, from the words that name the file and the number of places.
    ///   - help: what to do.
    static func faults(
        in article: Article, help: String, count: ([UInt8]) -> Int, message: (String, Int) -> String
    ) -> [RuleFault] {
        var faults: [RuleFault] = []
        for file in article.attachments {
            guard case .read(let words) = file.text, faults.count < TextScan.faultLimit else { continue }
            let places = count(words)
            guard places > 0 else { continue }
            faults.append(RuleFault(at: .start, message(title(of: file), places), help: help))
        }
        return faults
    }

    /// The words that name a file; a name that is a mark of secrecy itself is not repeated.
    static func title(of file: Attachment) -> String {
        Rule.isMarked(file.path) ? "Một tệp đính kèm" : "Tệp đính kèm “\(file.path)”"
    }

    /// Calls `visit` with every line: what stands between two control characters.
    static func forEachLine(of words: [UInt8], _ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
        words.withUnsafeBufferPointer { bytes in
            var start = 0
            for index in 0...bytes.count where index == bytes.count || bytes[index] < 0x20 {
                if index > start { visit(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
                start = index + 1
            }
        }
    }

    /// How many lines are nothing but a mark of secrecy. A word in lower case may be the rest of a sentence.
    static func marks(in words: [UInt8]) -> Int {
        var matcher = SecretMarkMatcher()
        var count = 0
        forEachLine(of: words) { line in
            matcher.begin()
            matcher.read(line)
            if !matcher.isSettled, matcher.isMark(anyCase: false) { count += 1 }
        }
        return count
    }
}
