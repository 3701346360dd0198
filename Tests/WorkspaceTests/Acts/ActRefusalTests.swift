import Content
import Foundation
import TestSupport
import Testing

@testable import Workspace

/// What keeps an act from changing anything.
@Suite struct ActRefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let scenario: String
        /// A path below `content/`, with what is written there; nil removes it.
        let path: String
        let text: String?
        /// What the refusal names.
        let named: String

        init(_ scenario: String, _ path: String, _ text: String?, _ named: String? = nil) {
            self.scenario = scenario
            self.path = path
            self.text = text
            self.named = named ?? path
        }

        var testDescription: String { "\(scenario): \(path)" }
    }

    private static let changed: [Case] = [
        // One byte more, or a text of the same length.
        Case("move", "draft/tin/a.md", ActScenario.before + "\n"),
        Case("move", "draft/tin/a.md", ActScenario.before.replacing("Lời cũ", with: "Lời củ")),
        Case("move", "draft/tin/a.md", nil),
        Case("move, bundle", "draft/tin/a/index.md", ActScenario.before + "\n"),
        Case("move, bundle", "draft/tin/a/phu-luc/bang.csv", "1;3\n"),
        Case("move, bundle", "draft/tin/a/phu-luc/bang.csv", nil),
        Case("move, bundle", "draft/tin/a/ảnh.png", nil),
        Case("move, bundle", "draft/tin/a/a.csv", "1"), Case("move, bundle", "draft/tin/a/ử.csv", "1"),
        Case("copy", "approved/tin/a.md", "khác"), Case("copy, bundle", "approved/tin/a/ảnh.png", "khác"),
        Case("replace", "approved/tin/a.md", ActScenario.posted + "\n"),
        Case("replace elsewhere", "approved/tin/a.md", nil),
        Case("take down beside", "approved/tin/a/ảnh.png", "khác"),
        Case("in place", "review/tin/a.md", "khác"),
    ]

    @Test(arguments: changed)
    func `Files that are no longer what was read`(_ refused: Case) throws {
        let error = try refusal(of: refused)
        #expect(error.reason == "content/\(refused.named) đã thay đổi trong lúc lệnh đang chạy")
        #expect(error.help == "Xem lại bài rồi chạy lại lệnh.")
    }

    private static let occupied: [Case] = [
        Case("move", "review/tin/a.md", "khác"), Case("new", "draft/tin/a.md", "khác"),
        Case("move", "review/tin/a/index.md", "khác", "review/tin/a"),
        Case("move, bundle", "review/tin/a/x.csv", "khác", "review/tin/a"),
        Case("move, bundle", "review/tin/a.md", "khác"), Case("copy", "draft/tin/a.md", "khác"),
        Case("copy, bundle", "draft/tin/a/index.md", "khác", "draft/tin/a"),
        Case("replace", "approved/tin/a/index.md", "khác", "approved/tin/a"),
        Case("replace elsewhere", "approved/tin/b.md", "khác"),
    ]

    @Test(arguments: occupied)
    func `Something that stands where the text goes`(_ refused: Case) throws {
        let error = try refusal(of: refused)
        #expect(error.reason == "đã có content/\(refused.named)")
        #expect(error.help.contains("content/\(refused.named)"))
    }

    /// Runs an act on files that somebody has changed; they must be the same afterwards.
    private func refusal(of refused: Case) throws -> WorkspaceError {
        let scenario = try ActScenario.named(refused.scenario)
        let ward = try scenario.ward()
        let path = "content/\(refused.path)"
        if let text = refused.text { try ward.write(text, to: path) } else { try ward.remove(path) }
        return try refusal(of: scenario.change, in: ward)
    }

    private func refusal(of change: ContentChange, in ward: TemporaryFolder) throws -> WorkspaceError {
        let before = try ward.tree("content")
        let error = #expect(throws: WorkspaceError.self) {
            let lock = try WardLock.acquire(root: ward.path, purpose: "approve")
            try ActTransaction.perform(change, lock: lock)
        }
        #expect(try ward.tree("content") == before)
        #expect(try ward.names().filter { $0 != "ngoai" } == ["content"])
        return try #require(error)
    }

    private static let links = [
        ("move", "draft"), ("move", "draft/tin"), ("move", "draft/tin/a.md"), ("move", "review"),
        ("move", "review/tin"), ("move, bundle", "draft/tin/a"), ("move, bundle", "draft/tin/a/index.md"),
        ("replace, bundle", "approved/tin/a"), ("copy", "draft/tin"), ("new", "draft"),
    ]

    @Test(arguments: links)
    func `A link on the way to a text`(_ name: String, _ path: String) throws {
        let scenario = try ActScenario.named(name)
        let ward = try scenario.ward()
        try moveOut(path, ward)
        let error = try refusal(of: scenario.change, in: ward)
        #expect(error.path == "content/\(path)")
        #expect(error.reason == "đây là liên kết tượng trưng, không được theo")
        #expect(try ward.names(in: "content").allSatisfy { !$0.hasPrefix(".") })
    }

    @Test func `A link in a bundle, and content itself as a link`() throws {
        let scenario = try ActScenario.named("move, bundle")
        var ward = try scenario.ward()
        try moveOut("draft/tin/a/phu-luc", ward)
        #expect(try refusal(of: scenario.change, in: ward).path == "content/draft/tin/a/phu-luc")
        ward = try scenario.ward()
        try FileManager.default.moveItem(atPath: ward.path("content"), toPath: ward.path("ngoai"))
        try FileManager.default.createSymbolicLink(
            atPath: ward.path("content"), withDestinationPath: "ngoai")
        #expect(try refusal(of: scenario.change, in: ward).path == "content")
    }

    @Test(arguments: ["../../../x", "a/b", "", ".a", "..", "a\nb", "a\u{7F}"])
    func `A name that is none`(_ slug: String) throws {
        let ward = try ActScenario.named("new").ward()
        let error = try refusal(
            of: .creating([], at: ActScenario.place(.draft, slug)), in: ward)
        #expect(error.reason == "đây không phải chỗ của một bài")
    }

    @Test func `A version that takes its own place`() throws {
        let posted = ActScenario.version(.approved, "a", ActScenario.posted)
        let ward = try ActScenario.named("replace").ward()
        let error = try refusal(
            of: .moving(
                ActScenario.version(.review, "a", ActScenario.before),
                to: ActScenario.place(.approved, "a"), bytes: posted.bytes, replacing: posted), in: ward)
        #expect(error.reason == "bài không có gì khác bản đã đăng")
    }

    /// Puts something outside `content/` and a link in its place.
    private func moveOut(_ path: String, _ ward: TemporaryFolder) throws {
        let place = ward.path("content/\(path)")
        if ward.exists("content/\(path)") {
            try FileManager.default.moveItem(atPath: place, toPath: ward.path("ngoai"))
        } else {
            try FileManager.default.createDirectory(
                atPath: ward.path("ngoai"), withIntermediateDirectories: false)
            try FileManager.default.createDirectory(
                atPath: URL(fileURLWithPath: place).deletingLastPathComponent().path,
                withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(
            atPath: place, withDestinationPath: ward.path("ngoai"))
    }
}
