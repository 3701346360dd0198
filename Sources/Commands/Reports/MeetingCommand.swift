import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Reports
import Workspace

struct MeetingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting",
        abstract:
            "Giấy tờ cuộc họp Ban biên tập: chương trình, biên bản, giấy mời, thông báo kết quả (QC Đ8.6, Đ12.1).",
        discussion: """
            Chương trình lấy từ dữ liệu của trang: thời hạn, tin bài trả lại, chuyên mục chậm cập nhật, câu hỏi, chương trình \
            công tác, đề xuất. Cuộc họp \
            đã ghi trong cuoc-hop.yml ở thư mục `private` thì điền theo đó; phần chưa có để trống. Ban biên tập họp \
            thường kỳ 3 tháng một lần: hạn khai trong `duties` của site.yml, xem bằng `bientap deadlines`.
            """,
        aliases: ["hop"])

    @OptionGroup var options: SharedOptions
    @OptionGroup var call: MeetingOptions
    @OptionGroup var output: PaperOutput

    @Argument(
        help: ArgumentHelp(
            "agenda (chuong-trinh), minutes (bien-ban), invitation (giay-moi) hoặc notice (thong-bao).",
            valueName: "giấy tờ"))
    var paper: String

    @Option(name: .long, help: ArgumentHelp("Ngày họp, YYYY-MM-DD.", valueName: "ngày"))
    var date: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Kỳ xem xét: 2021-Q1, 2021-01-01..2021-03-31 …; mặc định từ cuộc họp thường kỳ trước.",
            valueName: "kỳ"))
    var period: String?

    @Option(name: .long, help: ArgumentHelp("Dạng kết quả: text, md, html hoặc docx.", valueName: "dạng"))
    var format = "text"

    private var target: ReportOutput { output.target(options.console) }

    func run() async throws {
        let form: PaperForm = try OutputFormat.parse(format)
        let kind = try Self.kind(paper)
        try target.require(forDocx: form == .docx, example: "cuoc-hop")
        let session = try WardSession.openReporting(options)
        let book = try MeetingBookFile.read(session)
        let meeting = try call.meeting(on: try day(), book, session)
        let sheet = try await sheet(kind, meeting, book, session)
        try target.put(try await form.bytes(sheet, target, session.now))
        options.console.remark(MeetingReminder.text(meeting, session))
    }

    private func day() throws -> CivilDate {
        if let day = CivilDate(date) { return day }
        throw CommandFailure(
            "bientap: “\(TerminalText.line(date))” không phải ngày.\n  → Viết YYYY-MM-DD, ví dụ --date 2021-04-06.\n",
            status: ExitStatus.usage)
    }

    private func sheet(
        _ kind: MeetingPaper, _ meeting: Meeting, _ book: MeetingBook, _ session: WardSession
    ) async throws -> OfficialPaper {
        if kind == .notice { return try notice(meeting, session) }
        let ward = try await session.ward()
        let period = try period(meeting, book, session)
        let programme = try ProgrammeBookFile.read(session) ?? .empty
        let facts = MeetingFacts(meeting, during: period, book, programme, in: ward, now: session.now)
        let secret = await session.secretPaths(among: facts.articles)
        let topics = facts.topics(session.settings, secretPaths: secret)
        switch kind {
        case .agenda: return MeetingPaper.agenda(of: facts, session.settings, topics: topics)
        case .minutes: return MeetingPaper.minutes(of: meeting, session.settings, topics: topics)
        case .invitation, .notice:
            return MeetingPaper.invitation(
                to: meeting, session.settings, on: session.now.date, items: topics.map(\.title))
        }
    }

    private func notice(_ meeting: Meeting, _ session: WardSession) throws -> OfficialPaper {
        if let paper = MeetingPaper.notice(of: meeting, session.settings, on: session.now.date) {
            return paper
        }
        let place = PrivateFile.place(MeetingBook.fileName, session)
        throw CommandFailure(
            "bientap: cuộc họp ngày \(meeting.date.vietnamese) chưa ghi kết luận, nên chưa có gì để thông báo.\n"
                + "  → Ghi `conclusions` của cuộc họp vào \(place).\n", status: ExitStatus.refused)
    }

    private func period(
        _ meeting: Meeting, _ book: MeetingBook, _ session: WardSession
    ) throws -> ReportPeriod {
        if let text = period ?? meeting.period { return try PeriodOption.parse(text, session) }
        let period = ReportPeriod(
            before: meeting, session.settings, book, today: session.now.date)
        guard let period, period.first <= session.now.date else {
            throw CommandFailure(
                "bientap: ngày \(meeting.date.vietnamese) quá xa, chưa có kỳ để xem xét.\n"
                    + "  → Chọn kỳ bằng --period, hoặc sửa --date.\n", status: ExitStatus.usage)
        }
        return period
    }

    private static func kind(_ name: String) throws -> MeetingPaper {
        let names = [
            ("chuong-trinh", MeetingPaper.agenda), ("bien-ban", .minutes), ("giay-moi", .invitation),
            ("thong-bao", .notice),
        ]
        if let kind = MeetingPaper(rawValue: name) ?? names.first(where: { $0.0 == name })?.1 { return kind }
        throw CommandFailure(
            "bientap: không có giấy tờ họp “\(TerminalText.line(name))”.\n"
                + "  → Dùng agenda, minutes, invitation hoặc notice.\n", status: ExitStatus.usage)
    }
}
