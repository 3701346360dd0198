/// Sizes of Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, margins, Times New Roman, black.
enum PaperStyle {
    /// The style sheet of a page for printing.
    static func css(isLandscape: Bool) -> String {
        "@page { size: A4\(isLandscape ? " landscape" : ""); margin: 20mm 15mm 20mm 30mm; "
            + "@top-center { content: counter(page); font: 13pt 'Times New Roman', serif; } }\n"
            + "@page :first { @top-center { content: none; } }\n" + rules
    }

    private static let rules = """
        body { color: #000; background: #fff; margin: 0; line-height: 1.3;
          font: 13pt 'Times New Roman', 'Liberation Serif', serif; }
        p, h1, h2, ul { margin: 0 0 6pt; font-size: 13pt; }
        .head { display: flex; justify-content: space-between; margin-bottom: 12pt; text-align: center; }
        .issuer { width: 42%; } .state { width: 56%; }
        .head p { margin: 0; }
        .name, .country, .motto, .kind, .abstract, .office, .signer, .strong { font-weight: bold; }
        .superior, .name, .country { font-size: 12pt; }
        .name::after, .motto::after, .abstract::after { content: ""; display: block; margin: 2pt auto 4pt;
          border-top: 1px solid #000; width: 40%; }
        .motto { display: table; margin: 0 auto !important; } .motto::after { width: 100%; }
        .date { font-style: italic; }
        .kind { text-align: center; font-size: 14pt; margin: 0; } .abstract { text-align: center; }
        .abstract::after { width: 15%; }
        .addressees { text-align: center; }
        .heading { font-weight: bold; margin-top: 8pt; } .heading, .strong { break-after: avoid; }
        p.strong { text-indent: 0; }
        .text { text-align: justify; text-indent: 10mm; }
        ul { list-style: none; padding: 0; } li::before { content: "- "; }
        table { width: 100%; box-sizing: border-box; border-collapse: collapse; table-layout: fixed; font-size: 10.5pt; margin: 6pt 0; }
        th, td { border: 1px solid #000; padding: 2pt 3pt; vertical-align: top; overflow-wrap: anywhere; }
        th { text-align: center; vertical-align: middle; }
        thead { display: table-header-group; } tr { break-inside: avoid; }
        .number { text-align: right; } .issuer .number { text-align: center; }
        .chart { margin: 6pt 0; break-inside: avoid; } .chart figcaption { font-style: italic; }
        .chart svg { display: block; width: 110mm; height: auto; } .chart text { font-size: 13px; fill: #000; }
        .chart .nought { stroke: #000; } .chart rect { stroke: #000; stroke-width: .5; }
        .chart .series-1 { fill: #555; } .chart .series-2 { fill: #bbb; } .chart .series-3 { fill: #fff; }
        .legend { display: flex; gap: 6mm; margin: 0 0 3pt; } .legend li::before { content: ""; display: inline-block;
          width: 8pt; height: 8pt; border: 1px solid #000; margin-right: 3pt; background: #555; }
        .legend .series-2::before { background: #bbb; } .legend .series-3::before { background: #fff; }
        .foot { display: flex; justify-content: space-between; margin-top: 12pt; break-inside: avoid; }
        .recipients { flex: 1; text-align: left; } .recipients p { font-size: 11pt; margin: 0; }
        .recipients .label { font-weight: bold; font-style: italic; font-size: 12pt; }
        .signature { flex: 1; text-align: center; } .signer { margin-top: 24mm; }

        """

    /// Whole percentages that are together 100, by the shares of columns.
    static func percentages(_ widths: [Int]) -> [Int] {
        let total = max(widths.reduce(0, +), 1)
        var sum = 0
        var cut = 0
        return widths.map { width in
            sum += width
            defer { cut = sum * 100 / total }
            return sum * 100 / total - cut
        }
    }
}
