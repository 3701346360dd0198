import Content

extension Act.Details {
    /// Refuses what no text may hold: it would make the article a file with an error in it.
    func judgeCharacters() throws(Denial) {
        let texts = [
            ("--note", note), ("--document", document), ("--correction", correction),
            ("--recorded-by", recordedBy),
        ]
        for (option, text) in texts {
            guard let scalar = text.flatMap(SourceText.forbiddenScalar(in:)) else { continue }
            throw .forbiddenCharacter(option, scalar)
        }
    }
}
