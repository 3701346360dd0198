import ArgumentParser
import CivilTime
import Glibc
import Workspace

/// The options that every command about a ward has.
struct SharedOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Thư mục của phường, xã; mặc định là thư mục gần nhất phía trên có site.yml.",
            valueName: "thư mục"))
    var root: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Thời điểm dùng thay đồng hồ của máy, ví dụ 2020-11-12T08:00:00+07:00 (hoặc biến BIENTAP_NOW).",
            valueName: "thời điểm"))
    var now: String?

    @Flag(name: .customLong("no-color"), help: "Không tô màu (hoặc đặt biến NO_COLOR).")
    var noColor = false

    /// Where results and remarks go.
    var console: Console { Console(noColor: noColor, environment: Self.environment("NO_COLOR")) }

    /// The ward that the command is about.
    func folder() throws -> WardFolder {
        if let root {
            let path = try AbsolutePath.real(root)
            if let folder = WardFolder.find(from: path), folder.root == path { return folder }
            throw CommandFailure(
                "bientap: thư mục \(root) không có site.yml.\n  → Chỉ đúng thư mục của phường, xã với --root.\n",
                status: ExitStatus.inputOutput)
        }
        if let folder = WardFolder.find(from: try AbsolutePath.workingFolder()) { return folder }
        throw CommandFailure(
            "bientap: không tìm thấy site.yml ở đây và các thư mục phía trên.\n"
                + "  → Vào thư mục của phường, xã rồi chạy lại, hoặc dùng --root.\n",
            status: ExitStatus.inputOutput)
    }

    /// The moment that every result depends on.
    func moment() throws -> Timestamp {
        guard let text = now ?? Self.environment("BIENTAP_NOW") else { return SystemClock.now }
        if let moment = Timestamp(text) ?? CivilDate(text).map(Timestamp.init(startOf:)) { return moment }
        throw CommandFailure(
            "bientap: “\(text)” không phải thời điểm.\n  → Viết như 2020-11-12T08:00:00+07:00 hoặc 2020-11-12.\n",
            status: ExitStatus.usage)
    }

    /// Whether the moment is given rather than the machine's.
    var isClockGiven: Bool { (now ?? Self.environment("BIENTAP_NOW")) != nil }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
