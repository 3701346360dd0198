/// The configuration of Caddy 2.6 or later.
struct CaddyConfiguration {
    let place: ServerPlace

    var text: String { introduction + site }

    private var introduction: String {
        """
        # Caddy cho \(place.address), do `bientap server-config --format caddy` viết theo site.yml.
        #
        # Dựng trang:  bientap build --output \(place.outputFolder)
        # Cài đặt:     chép tệp này thành /etc/caddy/Caddyfile, rồi
        #              caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && systemctl reload caddy
        # Caddy tự xin và gia hạn chứng thư TLS cho tên miền ở dòng đầu. Đặt trang ở thư mục khác thì chạy lại lệnh
        # trên với --web-root.
        # Sau mỗi lần dựng trang chạy `systemctl reload caddy`: hai danh sách địa chỉ chỉ được đọc khi Caddy khởi động
        # hoặc nạp lại.


        """
    }

    private var site: String {
        """
        \(place.hostName) {
        \troot * \(place.webRoot)

        \t# Bài đã gỡ: trả mã 410. Địa chỉ cũ: chuyển tới địa chỉ mới bằng mã 301.
        \tmap {path} {bientap_da_go} {
        \t\timport \(place.goneList)
        \t\tdefault 0
        \t}
        \tmap {path} {bientap_dia_chi_moi} {bientap_thua} {
        \t\timport \(place.movedList)
        \t\tdefault 0 0
        \t}
        \t@dia_chi_cu not vars {bientap_dia_chi_moi} 0
        \tredir @dia_chi_cu {bientap_dia_chi_moi} 301
        \t@da_go vars {bientap_da_go} 1;
        \terror @da_go 410

        \t# Tệp của riêng máy chủ và của chương trình (.bientap) không dành cho người đọc.
        \t@rieng {
        \t\tpath */.* \(place.serverFolder)*
        \t\tnot path /.well-known/*
        \t}
        \terror @rieng 404

        \t# Trình duyệt được làm gì với trang.
        \t@trang not path *.svg *.pdf
        \theader @trang Content-Security-Policy "\(SecurityPolicy.page)"
        \t@ban_ve path *.svg
        \theader @ban_ve Content-Security-Policy "\(SecurityPolicy.drawing)"
        \t@pdf path *.pdf
        \theader @pdf Content-Security-Policy "\(SecurityPolicy.document)"
        \(headers)
        \t# Chỉ bật khi chắc chắn không bao giờ quay lại http:
        \t#   header Strict-Transport-Security "\(SecurityPolicy.transport)"

        \t# Tệp có dấu vân tay trong tên thì trình duyệt giữ mãi; còn lại mỗi lần đều hỏi máy chủ xem có gì mới.
        \t@van_tay path_regexp ^\(place.basePattern)\(CachePolicy.fingerprintedPath)$
        \t@khong_van_tay not path_regexp ^\(place.basePattern)\(CachePolicy.fingerprintedPath)$
        \theader @khong_van_tay Cache-Control "\(CachePolicy.page)"
        \theader @van_tay Cache-Control "\(CachePolicy.fingerprinted)"

        \(types)

        \t# Bản nén sẵn (`bientap build --compress`); tệp không có bản nén sẵn thì Caddy nén lúc gửi.
        \tencode gzip
        \tfile_server {
        \t\tprecompressed br gzip
        \t}

        \thandle_errors {
        \t\theader Content-Security-Policy "\(SecurityPolicy.page)"
        \t\theader Cache-Control "\(CachePolicy.page)"
        \t\theader Content-Type "text/html; charset=utf-8"
        \t\t# Mã 410 đi kèm trang thông báo ở chính địa chỉ ấy.
        \t\t@410 expression {err.status_code} == 410
        \t\thandle @410 {
        \t\t\trewrite * {path}index.html
        \t\t\tfile_server {
        \t\t\t\tstatus 410
        \t\t\t}
        \t\t}
        \t\thandle {
        \t\t\trewrite * \(place.notFound)
        \t\t\tfile_server {
        \t\t\t\tstatus 404
        \t\t\t}
        \t\t}
        \t}
        }

        """
    }

    private var headers: String {
        SecurityPolicy.headers.map { "\theader \($0.name) \"\($0.value)\"" }.joined(separator: "\n")
    }

    /// A later header of the same name replaces an earlier one.
    private var types: String {
        let byExtension = MediaType.all.map { type in
            let paths = type.extensions.map { "*.\($0)" } + (type.name == "text/html" ? ["*/"] : [])
            return matched(type, "path \(paths.joined(separator: " "))", type.extensions[0])
        }
        let byPath = MediaType.byPath.enumerated().map { index, special in
            matched(
                special.type, "path_regexp ^\(place.basePattern)\(special.pattern)$", "rieng_\(index + 1)")
        }
        return (byExtension + byPath).joined(separator: "\n")
    }

    private func matched(_ type: MediaType, _ condition: String, _ name: String) -> String {
        "\t@loai_\(name) \(condition)\n\theader @loai_\(name) Content-Type \"\(type.header)\""
    }
}
