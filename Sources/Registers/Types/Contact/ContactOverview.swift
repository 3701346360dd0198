/// What stands above the list of a directory: how the agency itself is reached (NĐ43/2011 Đ10.1l).
enum ContactOverview {
    static func blocks(_ book: RegisterBook) -> [Block] {
        let site = book.context.site
        let facts = [
            Fact("Cơ quan", [.text(site.agency)]),
            Fact("Địa chỉ", site.address.map { [.text($0)] } ?? ContactInlines.unknown),
            Fact(
                "Điện thoại", site.telephone.map { [ContactInlines.telephone($0)] } ?? ContactInlines.unknown),
            Fact("Thư điện tử", site.email.map { [ContactInlines.email($0)] } ?? ContactInlines.unknown),
        ]
        let all: [Block] =
            book.entries.isEmpty
            ? []
            : [.paragraph([.link("Xem cả danh bạ theo đơn vị trên một trang", .page(UnitPage.path(book)))])]
        return [.heading("Thông tin giao dịch chính thức"), .facts(facts)] + all
    }
}
