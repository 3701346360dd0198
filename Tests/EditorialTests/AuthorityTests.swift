import CivilTime
import Content
import Editorial
import Testing
import Reading

@Suite struct AuthorityTests {
    private let settings: Settings
    private let authority: Authority

    init() throws {
        settings = try TestBoard.settings()
        authority = Authority(settings.board)
    }

    private func member(_ id: String) throws -> Member { try #require(settings.board.member(id)) }

    private func section(_ id: String) throws -> Content.Section { try #require(settings.section(id)) }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    @Test func `Only the head approves without a delegation`() throws {
        let news = try section("tin-tuc")
        let date = try day("2020-11-20")
        let may = try settings.board.members.filter {
            authority.mayApprove(try member($0.id.value), in: news, on: date)
        }
        #expect(may.map(\.id.value) == ["truong-ban"])
    }

    @Test func `Before the term begins nobody may`() throws {
        let date = try day("2020-11-09")
        #expect(!authority.mayApprove(try member("truong-ban"), in: try section("tin-tuc"), on: date))
        #expect(!authority.mayEndorse(try member("cntt"), in: try section("tin-tuc"), on: date))
        #expect(!authority.maySubmit(try member("thuong-truc"), in: try section("tin-tuc"), on: date))
    }

    @Test func `A delegation ends with the office of the head who gave it`() throws {
        let settings = try TestBoard.settings(
            replacing: "position: Phó Chủ tịch UBND phường, since: 2020-11-10",
            with: "position: Phó Chủ tịch UBND phường, since: 2020-11-10, until: 2020-12-05")
        let authority = Authority(settings.board)
        let deputy = try #require(settings.board.member("pho-ban"))
        let news = try section("tin-tuc")
        #expect(authority.mayApprove(deputy, in: news, on: try day("2020-12-05")))
        #expect(!authority.mayApprove(deputy, in: news, on: try day("2020-12-06")))
    }

    @Test func `A delegation without a first day gives nothing`() throws {
        let settings = try TestBoard.settings(
            replacing: "since: 2020-12-01, until: 2020-12-15", with: "until: 2020-12-15")
        let deputy = try #require(settings.board.member("pho-ban"))
        #expect(
            !Authority(settings.board).mayApprove(
                deputy, in: try section("tin-tuc"), on: try day("2020-12-10")))
    }

    @Test func `A delegation to a plain member gives nothing`() throws {
        let settings = try TestBoard.settings(replacing: "to: pho-ban", with: "to: cntt")
        let member = try #require(settings.board.member("cntt"))
        #expect(
            !Authority(settings.board).mayApprove(
                member, in: try section("tin-tuc"), on: try day("2020-12-10")))
    }

    @Test func `Owners endorse in their own sections`() throws {
        let date = try day("2020-11-20")
        #expect(authority.mayEndorse(try member("cntt"), in: try section("tin-tuc"), on: date))
        #expect(!authority.mayEndorse(try member("cntt"), in: try section("gioi-thieu"), on: date))
        #expect(!authority.mayEndorse(try member("truong-ban"), in: try section("tin-tuc"), on: date))
    }

    @Test func `An owner who has left does not keep the others from submitting`() throws {
        var text = TestBoard.text
        text = text.replacing("id: thu-ky, role: member, standing: true", with: "id: thu-ky, role: member")
        text = text.replacing("owners: [thuong-truc]", with: "owners: [thuong-truc, nguoi-cu]")
        let settings = try #require(SettingsReader.read(Array(text.utf8)).settings)
        let section = try #require(settings.section("van-hoa"))
        let office = try #require(settings.board.member("van-phong"))
        #expect(Authority(settings.board).maySubmit(office, in: section, on: try day("2020-11-20")))
        #expect(!Authority(settings.board).maySubmit(office, in: section, on: try day("2020-11-11")))
    }
}
