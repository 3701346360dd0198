import Foundation
import TestSupport
import Testing

/// Marks of secrecy in files of the history that are no articles. Nothing of them is shown.
@Suite struct AuditSecretTests {
    private func found(in ward: HistoryWard, _ word: String) throws {
        for format in ["text", "json", "sarif"] {
            let outcome = try ward.audit("--format", format)
            #expect(outcome.status == 1)
            #expect(!(outcome.output + outcome.remarks).contains(word))
        }
        #expect(try ward.codes() == ["QT122"])
        #expect(try ward.codes("--since", "HEAD").isEmpty)
    }

    @Test(arguments: ["content/draft/tin-tuc/bai/so-lieu.pdf", "themes/tai-lieu.PDF"])
    func `A document that was taken out again`(path: String) throws {
        let ward = try HistoryWard(AuditWards.settings)
        try ward.folder.write(SamplePDF.bytes([["Phương án tác chiến", "TỐI MẬT"]]), to: path)
        try ward.folder.write(SamplePDF.bytes([["Tài liệu mật của ai đó"]]), to: "themes/thuong.pdf")
        try ward.commit(by: "van-phong", at: "08:00")
        try ward.folder.remove(path)
        try ward.commit(by: "van-phong", at: "09:00")
        try found(in: ward, "tác chiến")
    }

    @Test(arguments: [
        "themes/mau/trang.html", "README.md", "ghi-chu", "content/draft/tin-tuc/bai/so-lieu.csv",
        "content/draft/thua.txt",
    ])
    func `A line of a file that is no article`(path: String) throws {
        let ward = try HistoryWard(AuditWards.settings)
        try ward.folder.write("một\r\n\n<b>TUYỆT MẬT</b>\r\nPhương án tác chiến\n", to: path)
        try ward.folder.write("Tài liệu mật thì không đưa vào kho.\n", to: "docs/huong-dan.md")
        try ward.commit(by: "van-phong", at: "08:00")
        try ward.folder.remove(path)
        try ward.commit(by: "van-phong", at: "09:00")
        let report = try ward.audit()
        #expect(report.output.contains("\(path): lỗi QT122: ") && report.output.contains("(dòng 3)"))
        try found(in: ward, "tác chiến")
    }

    @Test func `site.yml is looked at as well`() throws {
        let ward = try HistoryWard(AuditWards.settings)
        let text = try ward.folder.text("site.yml")
        try ward.folder.write(text + "# MẬT\n", to: "site.yml")
        try ward.commit(by: "cntt", at: "08:00")
        try ward.folder.write(text, to: "site.yml")
        try ward.commit(by: "cntt", at: "09:00")
        try found(in: ward, "MẬT")
    }

    @Test func `Without the programs that read documents the report says so`() throws {
        let ward = try HistoryWard(AuditWards.settings)
        try ward.folder.write(SamplePDF.bytes([["TỐI MẬT"]]), to: "themes/a.pdf")
        try ward.commit(by: "van-phong", at: "08:00")
        let bare = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: bare.path("git"), withDestinationPath: "/usr/bin/git")
        let outcome = try ward.audit(environment: ["PATH": bare.path])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Chưa tìm dấu chỉ độ mật trong 1 tệp"))
    }
}
