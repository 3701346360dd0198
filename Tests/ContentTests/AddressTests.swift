import Content
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        ("", LinkDestination.empty), (" \n", .empty), ("#", .fragment("")), ("#dieu-1", .fragment("dieu-1")),
        ("id:20210201-aaaaaa", .article(id: "20210201-aaaaaa", fragment: nil)),
        ("ID:20210201-aaaaaa#a#b", .article(id: "20210201-aaaaaa", fragment: "a#b")),
        ("/tin-tuc/2021/a/#b", .site(path: "/tin-tuc/2021/a/", fragment: "b")),
        ("tệp.pdf", .attachment(path: "tệp.pdf", fragment: nil)),
        ("biểu mẫu.pdf", .attachment(path: "biểu mẫu.pdf", fragment: nil)),
        ("./a:b", .attachment(path: "./a:b", fragment: nil)),
        ("https://a.example/?b=c#d", .external("https://a.example/?b=c#d")),
        ("HTTP://a.example", .external("HTTP://a.example")),
        ("mailto:a@b.example", .contact("mailto:a@b.example")), ("tel:+84000", .contact("tel:+84000")),
    ])
    func `An address is what a browser would take it for`(text: String, expected: LinkDestination) {
        #expect(LinkDestination(text) == expected)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "\u{1}javascript:alert(1)", "javascript\n:alert(1)", "data:text/html,x", "vbscript:x",
        "file:///etc/passwd", "ftp://a",
        "//a.example/x", "/\\a.example", "\\\\a.example", "\\/a.example", "/\t/a.example", "blob:x",
        "http-equiv:x", ":a",
        "java script:alert(1)",
    ])
    func `A scheme that the site does not carry is forbidden in any disguise`(text: String) {
        guard case .forbidden = LinkDestination(text) else {
            Issue.record("\(LinkDestination(text))")
            return
        }
    }

    @Test(arguments: [
        ("https://phuong.example", "https://phuong.example", "/"),
        ("https://phuong.example/", "https://phuong.example", "/"),
        ("https://Tinh.Example/phuong", "https://tinh.example", "/phuong/"),
        ("http://tinh.example:8080/a/b/", "http://tinh.example:8080", "/a/b/"),
        ("https://tinh.example//a///b", "https://tinh.example", "/a/b/"),
    ])
    func `The address of a site is divided into host and path`(text: String, origin: String, base: String)
        throws
    {
        let url = try #require(SiteURL(text))
        #expect(url.origin == origin)
        #expect(url.basePath == base)
        #expect(url.absolute("tin/a/") == origin + base + "tin/a/")
        #expect(url.link("") == base)
    }

    @Test(arguments: [
        "", "phuong.example", "ftp://phuong.example", "https://", "https:///a", "https://a.example/?b",
        "https://a.example/#b",
        "https://ten@a.example", "https://a.example/../b", "https://a.example/./", "https://a.example/a b",
        "https://a.example/\"",
        "https://phường.example", "https://a.example/<b>", "javascript:alert(1)//https://a",
        "https://a.example/\n",
    ])
    func `What is no plain address of a site is refused`(text: String) {
        #expect(SiteURL(text) == nil)
    }

    @Test(arguments: [
        ("a/b-c_d.e~f", "a/b-c_d.e~f"), ("a b", "a%20b"), ("ảnh.png", "%E1%BA%A3nh.png"), ("100%", "100%25"),
        ("a?b#c", "a%3Fb%23c"),
        ("a:b", "a%3Ab"), ("\"<>", "%22%3C%3E"), ("a\nb", "a%0Ab"),
    ])
    func `A path is encoded byte by byte and decoded again`(path: String, encoded: String) {
        #expect(PercentEncoding.encodePath(path) == encoded)
        #expect(PercentEncoding.decode(encoded) == path)
    }

    @Test(arguments: [
        ("%", "%"), ("%2", "%2"), ("%zz", "%zz"), ("%e1%ba%a3", "ả"), ("a%2fb", "a/b"), ("%25%32%30", "%20"),
    ])
    func `What is no encoding stays as it is`(text: String, decoded: String) {
        #expect(PercentEncoding.decode(text) == decoded)
    }

    @Test(arguments: [
        ("https://a.example/?b=c&d=%20#e", "https://a.example/?b=c&d=%20#e"),
        ("https://a.example/a b", "https://a.example/a%20b"),
        ("https://a.example/?q=a|b[1]", "https://a.example/?q=a%7Cb%5B1%5D"),
        ("http://[::1]:80/[", "http://[::1]:80/%5B"),
        ("https://a.example/%zz%2", "https://a.example/%25zz%252"),
        ("https://a.example/\"<>^`{}\\", "https://a.example/%22%3C%3E%5E%60%7B%7D%5C"),
        ("https://phường.example/đường", "https://phường.example/đường"), ("mailto:a b@c", "mailto:a%20b@c"),
        ("#a b", "#a%20b"),
    ])
    func `An address is encoded where no address may hold a byte`(address: String, encoded: String) {
        #expect(PercentEncoding.encodeAddress(address) == encoded)
    }
}
