import Content
import Diagnostics
import Reading

extension Rule {
    static let deadSettingsLink = Rule(
        code: "LK010", name: "dead-settings-link",
        summary: "Liên kết ghi trong site.yml phải dẫn tới trang có thật.",
        basis: [], severity: .onlyApproved(.error),
        rationale:
            "Thông báo khẩn nằm trên mọi trang, biểu mẫu là thứ người dân cần mở: liên kết chết ở đây thì cả trang "
            + "đều hỏng cùng một lúc.",
        examples: [
            .settingsPass(replacing: "board:\n", with: "\(alert("/gioi-thieu/"))board:\n"),
            .settingsPass(replacing: "board:\n", with: "\(alert("https://kttv.gov.vn/"))board:\n"),
            .settingsFail(replacing: "board:\n", with: "\(alert("/bao-so-3/"))board:\n", line: 13),
            .settingsFail(
                replacing: "board:\n", with: "\(alert("id:20201112-abc234"))board:\n", line: 13),
            .settingsFail(
                replacing: "board:\n",
                with: "access:\n  forms:\n    - {title: Phiếu yêu cầu, link: /phieu/}\nboard:\n", line: 14),
        ],
        check: .settings { context in
            let settings = context.settings
            let links = [settings.alert?.link].compactMap { $0 } + settings.access.forms.map(\.link)
            return links.compactMap { link in
                guard context.leadsNowhere(link.value) else { return nil }
                return RuleFault(
                    at: link.position, "Liên kết không dẫn tới trang nào của trang thông tin điện tử.",
                    help: "Sửa đường dẫn (kết thúc bằng “/”) hoặc `id:…` của bài đã duyệt, hoặc xóa liên kết."
                )
            }
        })

    private static func alert(_ link: String) -> String {
        "alert: {title: Bão, text: Hãy ở trong nhà, since: 2020-11-10, until: 2020-11-12,\n  link: \"\(link)\"}\n"
    }
}

extension RuleContext {
    /// Whether a link that stands on every page leads to nothing that the site has.
    fileprivate func leadsNowhere(_ destination: LinkDestination) -> Bool {
        switch destination {
        case .article(let id, _):
            !(index.byIdentifier[id] ?? []).contains { ward.articles[$0].stage == .approved }
        case .site(let path, _): addresses.target(of: path) == nil
        default: false
        }
    }
}
