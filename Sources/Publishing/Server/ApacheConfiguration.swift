/// The configuration of Apache httpd 2.4.
struct ApacheConfiguration {
    let place: ServerPlace

    var text: String { introduction + host }

    private var introduction: String {
        """
        # Apache cho \(place.address), do `bientap server-config --format apache` viết theo site.yml.
        #
        # Dựng trang:  bientap build --output \(place.outputFolder)
        # Cài đặt:     chép tệp này thành /etc/apache2/sites-available/bientap.conf, rồi
        #              a2enmod rewrite headers && a2ensite bientap && apachectl configtest && systemctl reload apache2
        # Phải sửa:    cổng 80 thành 443 cùng chứng thư TLS (xem dưới). Đặt trang ở thư mục khác thì chạy lại lệnh
        #              trên với --web-root.
        # Dựng trang xong không phải nạp lại Apache: danh sách địa chỉ được đọc lại khi tệp thay đổi.


        """
    }

    private var host: String {
        """
        <VirtualHost *:80>
            ServerName \(place.hostName)
            # Có chứng thư TLS thì dùng <VirtualHost *:443> với các dòng sau, và một VirtualHost cổng 80 chỉ có
            # `Redirect permanent / https://\(place.hostName)/`:
            #   SSLEngine on
            #   SSLCertificateFile /etc/letsencrypt/live/\(place.hostName)/fullchain.pem
            #   SSLCertificateKeyFile /etc/letsencrypt/live/\(place.hostName)/privkey.pem

            DocumentRoot \(place.webRoot)
            <Directory \(place.webRoot)>
                Require all granted
                Options -Indexes -MultiViews
                AllowOverride None
                DirectoryIndex index.html
            </Directory>
            ErrorDocument 403 \(place.notFound)
            ErrorDocument 404 \(place.notFound)
            # Mã 410 đi kèm trang thông báo ở chính địa chỉ ấy.
            ErrorDocument 410 "/%{REQUEST_URI}index.html"

            # Trình duyệt được làm gì với trang.
            Header always set Content-Security-Policy "\(SecurityPolicy.page)"
            Header always set Content-Security-Policy "\(SecurityPolicy.drawing)" "expr=%{REQUEST_URI} =~ /\\.svg$/i && %{REQUEST_STATUS} -lt 400"
            Header always set Content-Security-Policy "\(SecurityPolicy.document)" "expr=%{REQUEST_URI} =~ /\\.pdf$/i && %{REQUEST_STATUS} -lt 400"
        \(headers)
            # Chỉ bật khi chứng thư TLS tự gia hạn chắc chắn, vì trình duyệt sẽ không mở http nữa:
            #   Header always set Strict-Transport-Security "\(SecurityPolicy.transport)"

            # Tệp có dấu vân tay trong tên thì trình duyệt giữ mãi; còn lại mỗi lần đều hỏi máy chủ xem có gì mới.
            Header always set Cache-Control "\(CachePolicy.page)"
            Header always set Cache-Control "\(CachePolicy.fingerprinted)" "expr=%{REQUEST_URI} =~ m#^\(place.basePattern)\(CachePolicy.fingerprintedPath)$# && %{REQUEST_STATUS} -lt 400"

            # Loại tệp, cũng cho các bản nén sẵn.
            AddEncoding gzip .gz
            AddEncoding br .br
        \(types)

            RewriteEngine On
            RewriteMap bientap_da_go "txt:\(place.goneList)"
            RewriteMap bientap_dia_chi_moi "txt:\(place.movedList)"

            # Tệp của riêng máy chủ và của chương trình (.bientap) không dành cho người đọc.
            RewriteRule "/\\.(?!well-known/)" "-" [R=404,L]
            RewriteRule "^\(place.basePattern)may-chu(/|$)" "-" [R=404,L]

            # Địa chỉ cũ: chuyển tới địa chỉ mới bằng mã 301. Bài đã gỡ: trả mã 410.
            RewriteCond '${bientap_dia_chi_moi:"%{REQUEST_URI}"}' "^(/.*)$"
            RewriteRule "^" "%1" [R=301,L]
            RewriteCond '${bientap_da_go:"%{REQUEST_URI}"}' "^1;$"
            RewriteRule "^" "-" [G]

            # Bản nén sẵn (`bientap build --compress`).
            RewriteCond "%{DOCUMENT_ROOT}$0index.html" -f
            RewriteRule "^/(.*/)?$" "$0index.html"
            RewriteCond "%{HTTP:Accept-Encoding}" "\\bbr\\b"
            RewriteCond "%{DOCUMENT_ROOT}$0.br" -f
            RewriteRule "^/.*\\.(\(textExtensions))$" "$0.br" [E=no-gzip:1,E=no-brotli:1,L]
            RewriteCond "%{HTTP:Accept-Encoding}" "\\bgzip\\b"
            RewriteCond "%{DOCUMENT_ROOT}$0.gz" -f
            RewriteRule "^/.*\\.(\(textExtensions))$" "$0.gz" [E=no-gzip:1,E=no-brotli:1,L]
            <FilesMatch "\\.(\(textExtensions))(\\.gz|\\.br)?$">
                Header merge Vary Accept-Encoding
            </FilesMatch>
        </VirtualHost>

        """
    }

    private var headers: String {
        SecurityPolicy.headers.map { "    Header always set \($0.name) \"\($0.value)\"" }
            .joined(separator: "\n")
    }

    private var textExtensions: String {
        MediaType.all.filter(\.isText).flatMap(\.extensions).joined(separator: "|")
    }

    /// Text by the whole name, because the systems' tables take `.gz` for a type of its own; later entries go first.
    private var types: String {
        let binary = MediaType.all.filter { !$0.isText }.map { type in
            "    AddType \(type.name) \(type.extensions.map { "." + $0 }.joined(separator: " "))"
        }
        let text = MediaType.all.filter(\.isText).map { type in
            forced(type, in: "FilesMatch", "\\.(\(type.extensions.joined(separator: "|")))")
        }
        let byPath = MediaType.byPath.map { forced($1, in: "LocationMatch", "^\(place.basePattern)\($0)") }
        return (binary + text + byPath).joined(separator: "\n")
    }

    private func forced(_ type: MediaType, in element: String, _ pattern: String) -> String {
        """
            <\(element) "\(pattern)(\\.gz|\\.br)?$">
                ForceType "\(type.header)"
            </\(element)>
        """
    }
}
