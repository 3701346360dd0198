import CivilTime
import Content
import Reading

/// Every reason for which the planner says no.
extension Denial {
    static func unreadable(_ article: Article) -> Denial {
        Denial(
            "Tệp \(article.path) còn lỗi nên chưa đọc được các bước đã ghi.",
            help: "Chạy `bientap check \(article.path)` và sửa lỗi trước.", basis: [])
    }

    static func unwritable(_ article: Article) -> Denial {
        Denial(
            "Không ghi được bước mới vào \(article.path) mà vẫn giữ nguyên phần của tác giả.",
            help: "Kiểm tra phần giữa hai dòng `---`: `workflow` phải là khóa cuối cùng.", basis: [])
    }

    static func tooLarge(_ article: Article) -> Denial {
        Denial(
            "Ghi thêm bước này thì phần siêu dữ liệu của \(article.path) dài quá \(ArticleReader.frontMatterLimit / 1024) KiB.",
            help: "Viết `--note` ngắn lại, hoặc rút ngắn siêu dữ liệu của bài.", basis: [])
    }

    static func forbiddenCharacter(_ option: String, _ scalar: UInt32) -> Denial {
        let code = String(scalar, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
        return Denial(
            "`\(option)` có ký tự điều khiển không được phép (\(name)).",
            help: "Gõ lại nội dung, bỏ ký tự ấy; xuống dòng và dấu tab thì được.", basis: [])
    }

    static func unknownSection(_ id: String) -> Denial {
        Denial(
            id.isEmpty ? "Chưa nêu chuyên mục." : "Không có chuyên mục `\(id)` trong site.yml.",
            help: "Ghi mã của một chuyên mục trong `sections`; `bientap owners` liệt kê các mã.", basis: [])
    }

    static func unlistedFolder(_ article: Article) -> Denial {
        let folder = article.location.section
        let help =
            article.stage == .approved
            ? "Khai báo lại `\(folder)` trong `sections` của site.yml; muốn đổi chuyên mục thì sau đó sửa đổi bài (`bientap revise`), `bientap move` rồi duyệt lại."
            : "Thường trực Ban biên tập chuyển bài sang một chuyên mục: `bientap move \(article.location.item) CHUYÊN-MỤC`."
        return Denial(
            "Bài nằm trong thư mục `\(folder)`, không phải chuyên mục nào của site.yml.", help: help,
            basis: ["QC Đ5.2"])
    }

    static func sameSection(_ section: Section) -> Denial {
        Denial(
            "Bài đã ở chuyên mục “\(section.title)”.", help: "Nêu chuyên mục khác.", basis: ["QC Đ5.2"])
    }

    static func unknownMember(_ id: String, _ ward: Ward) -> Denial {
        let ids = ward.settings.board.members.map { "`\($0.id.value)`" }.joined(separator: ", ")
        return Denial(
            "Không có thành viên `\(id)` trong Ban biên tập.", help: "Mã thành viên trong site.yml: \(ids).",
            basis: ["QC Đ3"])
    }

    static func missingGround(_ action: Act.Action) -> Denial {
        let codes = RefusalGround.allCases.map(\.rawValue).joined(separator: ", ")
        return Denial(
            "Bước \(action.title) phải nêu lý do theo Điều 4 khoản 2 điểm b.",
            help: "Thêm `--reason` với một trong: \(codes). Xem `bientap explain ly-do`.", basis: ["QC Đ4.2b"]
        )
    }

    static func missingNote(_ action: Act.Action) -> Denial {
        Denial(
            "Bước \(action.title) phải nói rõ nội dung cho người nhận.", help: "Thêm `--note \"…\"`.",
            basis: action.basis)
    }

    static func earlierThan(_ last: Act, _ moment: Timestamp) -> Denial {
        Denial(
            "Bước “\(last.action.title)” đã ghi lúc \(last.at.vietnamese), sau thời điểm này (\(moment.vietnamese)).",
            help:
                "Kiểm tra đồng hồ của máy và tùy chọn --now. Nếu bước trước ghi sai giờ: khôi phục tệp từ git rồi làm lại bước ấy.",
            basis: [])
    }

    static func wrongStage(_ stage: Stage, _ article: Article) -> Denial {
        Denial(
            "Các bước đã ghi đưa bài tới giai đoạn “\(stage.title)”, nhưng tệp nằm ở giai đoạn “\(article.stage.title)”.",
            help:
                "Chuyển tệp về `content/\(stage.rawValue)/\(article.location.section)/`, hoặc khôi phục tệp từ git.",
            basis: [])
    }

    static var withoutActs: Denial {
        Denial(
            "Bài nằm ở mục đã duyệt mà không ghi bước nào.",
            help: "Chuyển tệp về `content/draft/` rồi đi lại từ bước trình duyệt.", basis: ["QC Đ6.6"])
    }

    static var notSubmitted: Denial {
        Denial(
            "Bài chưa được trình duyệt.",
            help: "Thường trực Ban biên tập chạy `bientap submit` trước.", basis: ["QC Đ8.1"])
    }

    static var alreadySubmitted: Denial {
        Denial(
            "Bài đã được trình duyệt và đang chờ duyệt.",
            help: "Muốn trình lại thì trả bài về bằng `bientap return` trước.", basis: ["QC Đ8.1"])
    }

    static func notEndorsed(_ state: ActState) -> Denial {
        Denial(
            "Bài chưa được người phụ trách chuyên mục “\(state.section.title)” duyệt nội dung.",
            help: "\(owners(state)) chạy `bientap endorse`; việc gấp thì Trưởng ban dùng `approve --urgent`.",
            basis: ["QC Đ5.3", "QC Đ8.1"])
    }

    static var urgencyIsNotNeeded: Denial {
        Denial(
            "Bài đã được duyệt nội dung nên không cần duyệt khẩn.", help: "Bỏ `--urgent`.",
            basis: ["QC Đ6.6", "QC Đ8.1"])
    }

    /// A revision ends by approval or refusal, never by going away: its acts are on record.
    static func alreadyInWork(_ article: Article) -> Denial {
        if let refusal = Progress(article.frontMatter.acts).refusal {
            return Denial(
                "Bài đã có bản sửa đổi ở \(article.path), bị từ chối đăng ngày \(refusal.at.date.vietnamese).",
                help:
                    "Người cùng cấp với người đã từ chối chạy `bientap reopen \(article.location.item)`, rồi sửa bản ấy; "
                    + "muốn bắt đầu lại thì chép lời của bản đang đăng vào đó. Không xóa tệp, vì các bước đã ghi phải còn.",
                basis: ["QC Đ4.2b", "QC Đ5.3"])
        }
        return Denial(
            "Bài đã có bản sửa đổi ở \(article.path).",
            help:
                "Sửa tiếp bản ấy. Không cần nữa thì cứ để đó, bản đang đăng không đổi, hoặc người phụ trách đóng lại bằng "
                + "`bientap refuse`. Chỉ xóa tệp khi bước sửa đổi chưa được ghi vào git.", basis: ["QC Đ5.3"])
    }

    static func changedSinceEndorsement(_ section: Section) -> Denial {
        Denial(
            "Bài hoặc tệp đính kèm đã thay đổi sau khi duyệt nội dung.",
            help: "Người phụ trách chuyên mục “\(section.title)” duyệt nội dung lại bản này.",
            basis: ["QC Đ5.3", "QC Đ6.6"])
    }

    static var changedSincePublication: Denial {
        Denial(
            "Bài hoặc tệp đính kèm không còn là bản đã đăng.",
            help: "Khôi phục bản đã đăng từ git; muốn sửa thì dùng `bientap revise`.",
            basis: ["QC Đ5.3", "QC Đ6.6"])
    }

    static var nothingToCorrect: Denial {
        Denial(
            "Bài chưa đăng lần nào nên không có gì để đính chính.",
            help: "Bỏ `--correction`; lời đính chính chỉ dùng khi đăng bản sửa đổi.", basis: [])
    }

    static func samePerson(_ member: Member, _ earlier: Act.Action, _ action: Act.Action) -> Denial {
        Denial(
            "\(member.displayName) đã \(earlier.title) bài này nên không \(action.title) được.",
            help: "Hai bước phải do hai thành viên khác nhau thực hiện.", basis: action.basis)
    }

    static func ownText(_ member: Member) -> Denial {
        Denial(
            "\(member.displayName) là tác giả, và bài không do Thường trực trình duyệt.",
            help: "Thường trực Ban biên tập trình duyệt lại bài này, để có hai người xem trước Trưởng ban.",
            basis: ["QC Đ8.1"])
    }

    static func duplicated(_ id: ArticleID, _ other: Article) -> Denial {
        Denial(
            "Mã `\(id)` còn đứng ở một tệp khác: \(other.path).",
            help: "Bỏ bản thừa, hoặc cấp mã mới cho bài mới.", basis: [])
    }

    static func destinationTaken(by article: Article) -> Denial {
        Denial(
            "Nơi đến đã có bài khác: \(article.path).",
            help: "Đổi tên tệp của một trong hai bài (phần cuối của địa chỉ).", basis: [])
    }

    static func missingAlias(old: String, new: String) -> Denial {
        Denial(
            "Địa chỉ của bài đổi từ /\(old) thành /\(new), người giữ địa chỉ cũ sẽ không tới được.",
            help: "Thêm vào siêu dữ liệu: `aliases: [/\(old)]`, rồi duyệt nội dung lại.", basis: [])
    }

    /// The words for an act that cannot follow, by what stands in its way.
    static func outOfOrder(_ action: Act.Action, _ state: ActState) -> Denial {
        if let refusal = state.progress.refusal, action != .reopen {
            let ground = refusal.details.ground.map { ": \($0.title)" } ?? ""
            return Denial(
                "Bài đã bị từ chối đăng ngày \(refusal.at.date.vietnamese)\(ground).",
                help: "Người cùng cấp với người đã từ chối chạy `bientap reopen` nếu xem xét lại.",
                basis: ["QC Đ4.2b"])
        }
        let place = "Bài đang ở giai đoạn “\(state.stage.title)”"
        let (message, help): (String, String) =
            switch action {
            case .reopen:
                (
                    "Bài không bị từ chối.",
                    "Bản thảo, bài đã gỡ thì sửa rồi trình lại bằng `bientap submit`; xem các bước bằng `bientap log`."
                )
            case .suspend where state.progress.suspension != nil:
                ("Bài đang được tạm ẩn.", "Trưởng ban dùng `bientap confirm`, `lift` hoặc `withdraw`.")
            case .lift: ("Bài không bị tạm ẩn.", "Xem các bước bằng `bientap log`.")
            case .confirm:
                (
                    "Không có bước nào của bài chờ xác nhận.",
                    "Chỉ xác nhận bài duyệt khẩn hoặc bài bị tạm ẩn."
                )
            case .withdraw, .suspend, .revise: ("\(place), chưa đăng.", "Chỉ dùng cho bài đã đăng.")
            case .advise, .sendBack, .endorse: ("\(place).", "Chỉ dùng cho bài đang chờ duyệt.")
            case .refuse:
                (
                    "\(place).",
                    "Bài đã đăng thì sửa bằng `bientap revise`, ẩn ngay bằng `suspend`, hoặc gỡ bằng `withdraw`."
                )
            case .submit, .move, .approve:
                ("\(place).", "Muốn sửa bài đã đăng thì dùng `bientap revise`.")
            }
        return Denial("\(message) Không \(action.title) được.", help: help, basis: action.basis)
    }

    private static func owners(_ state: ActState) -> String {
        let board = state.ward.settings.board
        let names = state.section.owners.compactMap { board.member($0.value)?.displayName }
        return names.isEmpty ? "Người phụ trách chuyên mục" : names.joined(separator: " hoặc ")
    }
}
