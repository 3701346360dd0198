import ArgumentParser

/// What every act on an article takes.
struct ActOptions: ParsableArguments {
    @OptionGroup var shared: SharedOptions

    @Argument(
        help: ArgumentHelp("Bài: id, đường dẫn, hoặc tên trong địa chỉ khi không trùng.", valueName: "bài"))
    var article: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Người thực hiện: mã trong site.yml; mặc định là thành viên có thư điện tử của git (user.email).",
            valueName: "thành viên"))
    var by: String?

    @Flag(name: .long, help: "Ghi luôn bước này thành một commit của git.")
    var commit = false

    @Flag(name: .customLong("dry-run"), help: "Chỉ cho biết bước này có được phép không, không ghi gì.")
    var dryRun = false
}

/// What a decision made on paper takes besides.
struct PaperOptions: ParsableArguments {
    @Option(
        name: .customLong("recorded-by"),
        help: ArgumentHelp("Thành viên ghi lại quyết định trên giấy.", valueName: "thành viên"))
    var recordedBy: String?

    @Option(
        name: .long, help: ArgumentHelp("Số, ngày của giấy tờ làm căn cứ.", valueName: "văn bản"))
    var document: String?
}

/// The words that go with an act.
struct NoteOption: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Lời ghi kèm cho người nhận.", valueName: "nội dung"))
    var note: String?
}

/// The ground of a refusal or withdrawal.
struct ReasonOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Lý do theo Điều 4 khoản 2 điểm b; xem `bientap explain ly-do`.", valueName: "mã"))
    var reason: String?
}
