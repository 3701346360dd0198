import Foundation
import TestSupport
import Testing

/// What is around the acts: new drafts, what waits, what changed, who owns what.
@Suite struct WorkCommandTests {
    @Test func `A new draft has a name of its own and is checked without an error`() throws {
        let ward = try ActWard()
        let outcome = try ward.run("new", "tin-tuc", "Họp tổ dân phố số 3: “vệ sinh”", at: "08:00")
        #expect(outcome.status == 0)
        let path = "content/draft/tin-tuc/hop-to-dan-pho-so-3-ve-sinh.md"
        let text = try ward.folder.text(path)
        #expect(text.contains(/\nid: 20201111-[a-z2-7]{6}\n/))
        #expect(text.contains("\ntitle: \"Họp tổ dân phố số 3: “vệ sinh”\"\n"))
        #expect(try ward.run("check", at: "08:00").status == 0)
        let again = try ward.run("new", "tin-tuc", "Họp tổ dân phố số 3: “vệ sinh”", at: "08:00")
        #expect(again.status == 1)
        #expect(again.remarks.contains(path))
        #expect(try ward.folder.text(path) == text)
        let wrong = try ward.run("new", "tin-tucs", "Một bài", at: "08:00")
        #expect(wrong.status == 64)
        #expect(wrong.remarks.contains("Có phải ý là “tin-tuc”?"))
        #expect(try ward.run("new", "tin-tuc", "???", at: "08:00").status == 64)
    }

    @Test func `A section is offered by its beginning, and a title without quotation marks explained`() throws
    {
        let ward = try ActWard()
        let cut = try ward.run("new", "gioi", "Một bài", at: "08:00")
        #expect(cut.status == 64 && cut.remarks.contains("Có phải ý là “gioi-thieu”?"))
        let bare = try ward.run("new", "tin-tuc", "Họp", "tổ", "dân", "phố", at: "08:00")
        #expect(bare.status == 64)
        #expect(bare.remarks.contains("thừa 3 tham số, chữ có dấu cách phải đặt trong ngoặc kép"))
    }

    @Test func `A draft as it was made is submitted with a word of warning and never posted`() throws {
        let ward = try ActWard()
        let made = try ward.run("new", "tin-tuc", "Chợ phiên", "--creator", "Tổ 3", at: "08:00")
        #expect(made.status == 0)
        let draft = "content/draft/tin-tuc/cho-phien.md"
        let text = try ward.folder.text(draft)
        try ward.folder.write(
            text.replacing("description: \"\"", with: "description: Chợ mở sáng thứ Bảy."), to: draft)
        let submitted = try ward.run("submit", "cho-phien", "--by", "thuong-truc", at: "08:01")
        #expect(submitted.status == 0 && submitted.remarks.contains("bài còn 1 cảnh báo"))
        #expect(submitted.remarks.contains("`bientap check content/review/tin-tuc/cho-phien.md`"))
        #expect(try ward.run("endorse", "cho-phien", "--by", "cntt", at: "08:02").status == 0)
        let approved = try ward.run("approve", "cho-phien", "--by", "truong-ban", at: "08:03")
        #expect(approved.status == 1 && approved.remarks.contains("ND009"))
    }

    @Test func `A page begun with its key alone is read`() throws {
        let ward = try ActWard()
        #expect(try ward.run("new", "gioi-thieu", "Tổ chức bộ máy", at: "08:00").status == 0)
        let check = try ward.run("check", at: "08:00")
        #expect(check.status == 0 && !check.output.contains("SY013"))
    }

    @Test func `A ward without time limits is told so`() throws {
        let outcome = try ActWard().run("deadlines", at: "08:00")
        #expect(outcome.status == 0 && outcome.output.contains("chưa đặt thời hạn nào"))
    }

    /// 11 November 2020 was a Wednesday; without a calendar nothing can be counted, with one it can.
    @Test func `What waits is told with its working days, by section and by person`() throws {
        let calendar =
            "\ncalendar:\n  weekend: [saturday, sunday]\n  years:\n    - {year: 2020, days_off: [2020-11-16]}\n"
        let ward = try ActWard(AuditWards.settings + calendar)
        try ward.writeDraft()
        #expect(try ward.run("submit", ActWard.slug, "--by", "thuong-truc", at: "08:00").status == 0)
        // Thursday, Friday, Tuesday: Monday is a day off.
        let outcome = try ward.run("status", "--format", "json", at: "2020-11-17T08:00:00+07:00")
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(json["version"] as? Int == 1)
        let item = try #require((json["items"] as? [[String: Any]])?.first)
        #expect(item["step"] as? String == "endorse")
        #expect(item["members"] as? [String] == ["cntt"])
        #expect(item["workingDays"] as? Int == 3)
        let text = try ward.run("status", at: "2020-11-17T08:00:00+07:00").output
        #expect(text.contains("Tin tức – sự kiện\n"))
        #expect(text.contains("3 ngày làm việc"))
        #expect(
            try ward.run("status", "--by", "truong-ban", at: "12:00").output == "Không có bài nào đang chờ.\n"
        )
        #expect(try ward.run("status", "--by", "ai-do", at: "12:00").status == 64)
        let unknown = try ward.run("status", at: "2021-01-05T08:00:00+07:00").output
        #expect(unknown.contains("ngoài lịch đã khai báo"))
    }

    @Test func `The share of urgent approvals of the year stands below what waits`() throws {
        let calendar = "\ncalendar:\n  years:\n    - {year: 2020}\n"
        let ward = try ActWard(AuditWards.settings + calendar)
        try ward.writeDraft()
        let approve = try ward.run("approve", ActWard.slug, "--urgent", "--by", "truong-ban", at: "08:00")
        #expect(approve.status == 0, "\(approve.remarks)")
        try ward.writeDraft("content/draft/tin-tuc/hai.md", id: "20201111-hai222", sentence: "Bài khác hẳn.")
        for (action, member) in [("submit", "thuong-truc"), ("endorse", "cntt"), ("approve", "truong-ban")] {
            #expect(try ward.run(action, "hai", "--by", member, at: "09:00").status == 0)
        }
        // Two working days after Wednesday, 11, end with Friday, 13.
        let now = "2020-11-14T08:00:00+07:00"
        let line =
            "Từ 01/01/2020: 2 lượt duyệt đăng, 1 lượt duyệt khẩn (50%), 1 chưa được xác nhận (1 quá hạn).\n"
        #expect(try ward.run("status", at: now).output.hasSuffix(line))
        #expect(try !ward.run("status", "--by", "cntt", at: now).output.contains("duyệt khẩn ("))
        let json = try JSONSerialization.jsonObject(
            with: Data(ward.run("status", "--format", "json", at: now).output.utf8))
        let share = try #require((json as? [String: Any])?["urgentApprovals"] as? [String: Any])
        #expect(share["since"] as? String == "2020-01-01" && share["through"] as? String == "2020-11-14")
        #expect(
            ["approvals", "urgent", "unconfirmed", "overdue", "withoutTerm"].map { share[$0] as? Int } == [
                2, 1, 1, 1, 0,
            ])
        #expect(try ward.run("check", at: now).output.contains("QT010"))
        #expect(try ward.run("confirm", ActWard.slug, "--by", "cntt", at: now).status == 0)
        #expect(
            try ward.run("status", at: now).output.hasSuffix(
                "2 lượt duyệt đăng, 1 lượt duyệt khẩn (50%).\n"))
    }

    @Test func `Owners are written for the code owners of a forge`() throws {
        let ward = try ActWard()
        let lines = try ward.run("owners", "--format", "codeowners", at: "08:00").output.split(
            separator: "\n")
        #expect(lines.contains("/content/*/tin-tuc/ cntt@vidu.example"))
        #expect(lines.contains("/site.yml truong-ban@vidu.example cntt@vidu.example"))
    }
}
