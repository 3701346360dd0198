extension WordWriter {
    /// The number of the sheet, top centre, 13 points; the first sheet shows none (NĐ 30/2020, Phụ lục I).
    static let header =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:hdr "
        + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr>"
        + "<w:jc w:val=\"center\"/></w:pPr>" + run("<w:fldChar w:fldCharType=\"begin\"/>")
        + run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>")
        + run("<w:fldChar w:fldCharType=\"separate\"/>") + run("<w:t>2</w:t>")
        + run("<w:fldChar w:fldCharType=\"end\"/>") + "</w:p></w:hdr>"

    private static func run(_ content: String) -> String {
        "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" "
            + "w:cs=\"Times New Roman\"/><w:sz w:val=\"26\"/></w:rPr>\(content)</w:r>"
    }

    /// That the reference document has a header.
    static let relations =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships "
        + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" "
        + "Target=\"header1.xml\"/></Relationships>"

    /// What the parts of the reference document are.
    static let contentTypes =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types "
        + "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"rels\" "
        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + type("/word/document.xml", "document.main") + type("/word/header1.xml", "header") + "</Types>"

    private static func type(_ part: String, _ name: String) -> String {
        "<Override PartName=\"\(part)\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.\(name)+xml\"/>"
    }
}
