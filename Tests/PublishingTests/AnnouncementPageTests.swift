import Content
import Testing

@testable import Publishing

@Suite struct AnnouncementPageTests {
    private static let settings =
        TestSite.settings + """
            alert: {title: "Bão <số 0>", text: "Ở \\"trong\\" nhà & chờ.", link: "id:20210201-aaaaaa",
              since: 2021-06-01, until: 2021-06-02}
            outages:
              - {title: Trang, announced: 2021-06-01, since: 2021-06-20T22:00:00+07:00,
                 until: 2021-06-21T05:00:00+07:00, fallback: gọi điện}

            """

    private func header(at now: String) async throws -> String {
        let theme = TestTheme.theme([
            "templates/header.mustache":
                "{{#alerts}}{{title}}|{{text}}|{{url}}{{/alerts}};{{#outages}}{{sinceText}}|{{untilText}}|{{fallback}}{{/outages}}",
            "templates/board.mustache": "{{{header}}}",
        ])
        let article = try TestSite.article(keys: "id: 20210201-aaaaaa")
        let site = try await TestSite.site([article], settings: Self.settings, now: now)
        let outputs = try await TestSite.outputs(site, theme)
        return try #require(outputs["ban-bien-tap/index.html"])
    }

    @Test func `Every page carries the alert and the outage with their words escaped`() async throws {
        #expect(
            try await header(at: "2021-06-01T00:00:00+07:00")
                == "Bão &lt;số 0&gt;|Ở &quot;trong&quot; nhà &amp; chờ.|/vi-du/tin/2021/a/;"
                + "22:00 ngày 20/06/2021|05:00 ngày 21/06/2021|gọi điện")
    }

    @Test func `Requests for information and postings stand on the page and in files of their own`()
        async throws
    {
        let settings =
            TestSite.settings + """
                access:
                  register:
                    - {received: 2021-05-03, about: "=Bản <đồ>"}
                    - {received: 2021-05-05, about: Ông Lê Văn Mẫu xin bản đồ}
                    - {received: 2021-05-04, about: Sổ, answered: 2021-05-06, outcome: cung-cap}
                    - {received: 2021-05-02, about: Bản vẽ, answered: 2021-05-06, outcome: tu-choi, reason: Bà Trần Thị Thí Dụ không có quyền}
                  postings:
                    - {title: Kế hoạch, place: Trụ sở, since: 2021-04-01, until: 2021-04-30}

                """
        let site = try await TestSite.site([], settings: settings)
        let outputs = try await TestSite.outputs(
            site, TestTheme.theme(["templates/register.mustache": "{{{blocks}}}"]))
        #expect(
            outputs["tiep-can-thong-tin/yeu-cau.csv"]
                == "\u{FEFF}ngay_nhan,noi_dung,ngay_tra_loi,ket_qua,ly_do\r\n"
                + "2021-05-05,(nội dung đang được rà soát),,Đang xử lý,\r\n2021-05-04,Sổ,2021-05-06,Đã cung cấp,\r\n2021-05-03,'=Bản <đồ>,,Đang xử lý,\r\n2021-05-02,Bản vẽ,2021-05-06,Từ chối,(nội dung đang được rà soát)\r\n"
        )
        #expect(
            outputs["tiep-can-thong-tin/niem-yet.csv"]
                == "\u{FEFF}thong_tin,noi_niem_yet,tu_ngay,den_het_ngay,so_ngay\r\n"
                + "Kế hoạch,Trụ sở,2021-04-01,2021-04-30,30\r\n")
        let page = try #require(outputs["tiep-can-thong-tin/index.html"])
        #expect(page.contains("=Bản &lt;đồ&gt;"))
        #expect(!page.contains("Lê Văn Mẫu"))
        let catalogue = try #require(outputs["du-lieu-mo/danh-muc.jsonld"])
        #expect(catalogue.contains("tiep-can-thong-tin/yeu-cau.csv"))
        #expect(catalogue.contains("tiep-can-thong-tin/niem-yet.csv"))
    }

    @Test func `No requests, no file`() async throws {
        let outputs = try await TestSite.outputs(try await TestSite.site([]), TestTheme.theme())
        #expect(outputs["tiep-can-thong-tin/yeu-cau.csv"] == nil)
    }

    @Test func `After its last day the alert is gone`() async throws {
        #expect(
            try await header(at: "2021-06-03T00:00:00+07:00")
                == ";22:00 ngày 20/06/2021|05:00 ngày 21/06/2021|gọi điện")
        #expect(try await header(at: "2021-06-21T05:00:00+07:00") == ";")
    }
}
