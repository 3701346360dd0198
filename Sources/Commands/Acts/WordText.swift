import VietnameseText

/// Words from the command line, often pasted from a text processor.
enum WordText {
    /// The same words in Unicode form NFC and without characters that nobody sees: what the program writes must
    /// not be a fault by its own rules.
    static func make(_ text: String) -> String {
        let hidden = Set(InvisibleCharacters.find(in: Array(text.utf8)).map(\.scalar))
        guard !hidden.isEmpty else { return NormalForm.nfc(text) }
        var visible = String.UnicodeScalarView()
        visible.append(contentsOf: text.unicodeScalars.filter { !hidden.contains($0.value) })
        return NormalForm.nfc(String(visible))
    }
}
