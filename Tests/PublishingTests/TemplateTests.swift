import Content
import Testing

@testable import Publishing

@Suite struct TemplateTests {
    @Test func `A theme that says what its pages have is right`() {
        #expect(TestTheme.faults([:]).isEmpty)
    }

    @Test(arguments: [
        ("<p>\n  {{pageTitel}}</p>", "2:3"), ("{{#khong}}a{{/khong}}", "1:1"),
        ("{{^khong}}a{{/khong}}", "1:1"),
        ("Lễ {{khong}}", "1:6"), ("{{#breadcrumb}}{{titel}}{{/breadcrumb}}", "1:16"),
        ("{{pageTitle.x}}", "1:1"),
        ("{{{pageTitle}}}", "1:1"), ("{{&pageTitle}}", "1:1"), ("{{metadata}}", "1:1"), ("{{isHome}}", "1:1"),
        ("{{breadcrumb}}", "1:1"),
        ("{{>khong}}", "1:1"), ("{{<khong}}{{/khong}}", "1:1"), ("{{>not-found}}", "1:1"),
        ("a\n{{#isHome}}b", "2:1"),
        ("{{/isHome}}", "1:1"), ("{{#isHome}}{{/breadcrumb}}", "1:12"), ("{{pageTitle", "1:1"),
        ("{{{metadata}}", "1:1"),
        ("{{=<% %>=}}", "1:1"), ("{{% CONTENT_TYPE: TEXT}}", "1:1"), ("{{>*dong}}", "1:1"),
        ("{{escape(pageTitle)}}", "1:1"),
        ("a\n\n{{<khung}}{{$khong}}{{/khong}}{{/khung}}", "3:11"),
        ("{{<khung}}{{pageTitle}}{{/khung}}", "1:11"),
    ])
    func `What a template names and its page lacks is a fault with its place`(text: String, place: String) {
        let faults = TestTheme.faults([
            "templates/not-found.mustache": text, "templates/khung.mustache": "<{{$giua}}{{/giua}}>",
        ])
        #expect(faults == ["not-found.mustache:\(place)"])
    }

    @Test(arguments: [
        "{{! chú thích {{ }}a", "{{#isHome}}a{{/isHome}}{{^isHome}}b{{/isHome}}",
        "{{#pageTitle}}{{pageTitle}}{{/pageTitle}}",
        "{{#breadcrumb}}{{title}} {{siteTitle}}{{/breadcrumb}}", "{{{metadata}}}", "{{& metadata }}",
        "{{ pageTitle }}",
        "{{<khung}}{{$giua}}{{pageTitle}}{{/giua}}{{/khung}}", "{{>khung}}", "",
    ])
    func `What a template may say is no fault`(text: String) {
        #expect(
            TestTheme.faults([
                "templates/not-found.mustache": text, "templates/khung.mustache": "<{{$giua}}{{/giua}}>",
            ]).isEmpty)
    }

    @Test func `A fault of a part is told once, in the file of the part`() {
        let faults = TestTheme.faults([
            "templates/phan.mustache": "\n{{khong}}", "templates/home.mustache": "{{>phan}}",
            "templates/search.mustache": "{{>phan}}",
        ])
        #expect(faults == ["phan.mustache:2:1"])
    }

    @Test func `Two templates that call each other are a fault`() {
        let faults = TestTheme.faults([
            "templates/home.mustache": "{{>mot}}", "templates/mot.mustache": "{{>hai}}",
            "templates/hai.mustache": "a {{>mot}}",
        ])
        #expect(faults == ["hai.mustache:1:3"])
    }

    @Test func `Every fault of a theme is told at once`() {
        let faults = TestTheme.faults([
            "templates/home.mustache": "{{a}}\n{{b}}", "templates/search.mustache": "{{#c}}{{/c}}",
        ])
        #expect(faults == ["home.mustache:1:1", "home.mustache:2:1", "search.mustache:1:1"])
    }

    @Test(arguments: PageTemplate.allCases)
    func `A theme without a template that pages need is refused`(template: PageTemplate) {
        var files = TestTheme.files().files
        files["templates/\(template.rawValue).mustache"] = nil
        let theme = Theme([ThemeFiles(name: "phuong", files: files)])
        guard case .failure(let faults) = TemplateSet.compile(theme, named: "phuong") else {
            Issue.record("compiled")
            return
        }
        #expect(faults.faults.map(\.path) == ["themes/phuong/templates/\(template.rawValue).mustache"])
    }

    @Test func `A theme replaces single files of the one that it extends`() async throws {
        let own = TestTheme.files(
            "rieng", ["templates/not-found.mustache": "riêng {{pageTitle}}"], isWhole: false)
        let theme = Theme([own, TestTheme.files()])
        let outputs = try await TestSite.outputs(try await TestSite.site([]), theme)
        #expect(outputs["404.html"] == "riêng Không tìm thấy trang")
        #expect(outputs["index.html"] == "Trang Ví Dụ")
    }

    @Test(arguments: [
        ("", nil), ("extends: phuong\n", "phuong"), ("extends:\n", nil), ("title: a\n", nil),
    ])
    func `A theme says what it extends`(file: String, parent: String?) async throws {
        #expect(try Theme.parent(of: TestTheme.files("x", ["theme.yml": file])) == parent)
    }

    @Test(arguments: ["extends: [a]\n", "extend: a\n", "- a\n", "extends: a\nextends: b\n", "a: [\n"])
    func `A theme file that cannot be read is a fault of that file`(file: String) {
        #expect { try Theme.parent(of: TestTheme.files("x", ["theme.yml": file])) } throws: { error in
            (error as? TemplateFault)?.path == "themes/x/theme.yml"
        }
    }

    @Test func `Words are escaped in every template, in parts and in lists too`() async throws {
        let theme = TestTheme.theme([
            "templates/article.mustache":
                "<a title=\"{{pageTitle}}\">{{>phan}}{{#breadcrumb}}{{title}}{{/breadcrumb}}",
            "templates/phan.mustache": "<b title='{{creator}}'>",
        ])
        let settings = TestSite.settings.replacing("title: Tin,", with: "title: \"<i>\\\"\\u0301\",")
        let article = try TestSite.article(title: "\\\"\\u0301><script>")
        let outputs = try await TestSite.outputs(
            try await TestSite.site([article], settings: settings), theme)
        #expect(
            outputs["tin/2021/a/index.html"]
                == "<a title=\"&quot;\u{301}&gt;&lt;script&gt;\"><b title='Người viết'>Trang chủ&lt;i&gt;&quot;\u{301}"
        )
    }

    @Test func `A missing inner value does not take the outer one's`() throws {
        // A group without a section of its own has no address; one of the page must not stand in.
        let theme = TestTheme.theme(["templates/header.mustache": "{{#groups}}<{{url}}>{{/groups}}"])
        let templates = try TemplateSet.compile(theme, named: "phuong").get()
        let view = View(["url": .text("/ngoai/"), "groups": .list([View(["url": .text(nil)])])])
        #expect(templates.text(.header, view) == "<>")
        #expect(templates.renderByEngine(.header, view) == "<>")
    }

    @Test func `An indented part does not indent the lines of what it holds`() async throws {
        let theme = TestTheme.theme([
            "templates/article.mustache": "<div>\n    {{>phan}}\n</div>",
            "templates/phan.mustache": "{{{body}}}\n",
        ])
        let article = try TestSite.article(body: "```\na\nb\n```")
        let outputs = try await TestSite.outputs(try await TestSite.site([article]), theme)
        #expect(outputs["tin/2021/a/index.html"]?.contains("<pre><code>a\nb\n</code></pre>") == true)
    }
}
