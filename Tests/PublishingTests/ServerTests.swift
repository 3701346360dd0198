import Content
import Testing

@testable import Publishing

@Suite struct ServerTests {
    private static func place(_ address: String, _ folder: String = "/srv/trang") throws -> ServerPlace {
        let url = try #require(SiteURL(address))
        return try #require(ServerPlace(url: url, webRoot: folder))
    }

    @Test(arguments: WebServer.allCases)
    func `Every server is told the same policy`(server: WebServer) throws {
        let text = server.configuration(try Self.place("https://phuong.example"))
        #expect(
            text.contains(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"))
        for name in ["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "X-Frame-Options"] {
            #expect(text.contains(name))
        }
        // Turned on by people who know that their certificate is renewed.
        for line in text.split(separator: "\n") where line.contains("Strict-Transport-Security") {
            #expect(line.drop { $0 == " " || $0 == "\t" }.hasPrefix("#"))
        }
    }

    @Test func `A site below a path is built into a folder of that path`() throws {
        let place = try Self.place("https://tinh.example:8443/phuong/vi.du/", "/srv/trang/")
        #expect(place.outputFolder == "/srv/trang/phuong/vi.du")
        #expect(place.hostName == "tinh.example")
        #expect(place.basePattern == "/phuong/vi\\.du/")
        #expect(place.goneList == "/srv/trang/phuong/vi.du/may-chu/da-go.conf")
    }

    @Test(arguments: [
        ("https://a.example/b;c", "/srv"), ("https://a.example/$uri", "/srv"),
        ("https://a.example/%20", "/srv"),
        ("https://a*.example", "/srv"), ("https://a.example", "srv"), ("https://a.example", "/srv/a b"),
        ("https://a.example", "/srv/\n"), ("https://a.example", "/srv/*"),
    ])
    func `What would mean something in a configuration is no place`(address: String, folder: String) throws {
        let url = try #require(SiteURL(address))
        #expect(ServerPlace(url: url, webRoot: folder) == nil)
    }

    @Test func `Former addresses are listed for the server with where they lead`() async throws {
        let site = try await TestSite.site([
            try TestSite.article("approved/tin/a.md", keys: "aliases: [/cu/2019/]")
        ])
        let text = String(decoding: MovedAddresses(site: site).bytes, as: UTF8.self)
        #expect(text.split(separator: "\n").dropFirst() == ["\"/vi-du/cu/2019/\" /vi-du/tin/2021/a/ ;"])
    }

    @Test func `No ending has two media types`() {
        let extensions = MediaType.all.flatMap(\.extensions)
        #expect(Set(extensions).count == extensions.count)
    }
}
