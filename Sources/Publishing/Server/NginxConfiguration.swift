/// The configuration of nginx 1.18 or later.
struct NginxConfiguration {
    let place: ServerPlace

    var text: String { introduction + maps + server }

    private var introduction: String {
        """
        # nginx cho \(place.address), do `bientap server-config --format nginx` viết theo site.yml.
        #
        # Dựng trang:  bientap build --output \(place.outputFolder)
        # Cài đặt:     chép tệp này vào /etc/nginx/sites-available/, tạo liên kết trong sites-enabled/, rồi
        #              nginx -t && systemctl reload nginx
        # Phải sửa:    `listen` và chứng thư TLS (xem trong phần server). Đặt trang ở thư mục khác thì chạy lại
        #              lệnh trên với --web-root.
        # Sau mỗi lần dựng trang chạy `systemctl reload nginx`: hai danh sách địa chỉ dưới đây chỉ được đọc khi nginx
        # khởi động hoặc nạp lại.


        """
    }

    private var maps: String {
        """
        # Địa chỉ có thể dài. Nếu nginx báo hai dòng này bị lặp thì xóa chúng ở đây.
        map_hash_bucket_size 1024;
        map_hash_max_size 65536;

        # Bài đã gỡ: trả mã 410. Địa chỉ cũ: chuyển tới địa chỉ mới bằng mã 301.
        map $uri $bientap_da_go {
            default 0;
            include \(place.goneList);
        }
        map $uri $bientap_dia_chi_moi {
            default "";
            include \(place.movedList);
        }

        # Trình duyệt được làm gì với trang (Content-Security-Policy).
        map $uri $bientap_chinh_sach {
            default "\(SecurityPolicy.page)";
            "~*\\.svg$" "\(SecurityPolicy.drawing)";
            "~*\\.pdf$" "\(SecurityPolicy.document)";
        }

        # Tệp có dấu vân tay trong tên thì trình duyệt giữ mãi; còn lại mỗi lần đều hỏi máy chủ xem có gì mới.
        map "$status $uri" $bientap_luu {
            default "\(CachePolicy.page)";
            "~^(200|206|304) \(place.basePattern)\(CachePolicy.fingerprintedPath)$" "\(CachePolicy.fingerprinted)";
        }


        """
    }

    private var server: String {
        """
        server {
            listen 80;
            listen [::]:80;
            server_name \(place.hostName);
            # Có chứng thư TLS thì thay hai dòng listen bằng các dòng sau, và thêm một server nghe cổng 80 chỉ để
            # `return 301 https://$host$request_uri;`
            #   listen 443 ssl http2;
            #   listen [::]:443 ssl http2;
            #   ssl_certificate /etc/letsencrypt/live/\(place.hostName)/fullchain.pem;
            #   ssl_certificate_key /etc/letsencrypt/live/\(place.hostName)/privkey.pem;

            root \(place.webRoot);
            index index.html;
            autoindex off;
            server_tokens off;
            absolute_redirect off;

            add_header Content-Security-Policy $bientap_chinh_sach always;
        \(headers)
            add_header Cache-Control $bientap_luu always;
            # Chỉ bật khi chứng thư TLS tự gia hạn chắc chắn, vì trình duyệt sẽ không mở http nữa:
            #   add_header Strict-Transport-Security "\(SecurityPolicy.transport)" always;

            charset utf-8;
            charset_types \(textNames);
            default_type application/octet-stream;
            types {
        \(types)
            }

            # Bản nén sẵn (`bientap build --compress`); tệp không có bản nén sẵn thì nginx nén lúc gửi.
            gzip_static on;
            gzip on;
            gzip_vary on;
            gzip_min_length 1024;
            gzip_types \(textNames);
            # Đã cài gói libnginx-mod-http-brotli-static thì bỏ dấu # ở dòng sau:
            #   brotli_static on;

            error_page 403 =404 \(place.notFound);
            error_page 404 \(place.notFound);
            error_page 410 @da_go;

            # Tệp của riêng máy chủ và của chương trình (.bientap) không dành cho người đọc.
            location ~ /\\.(?!well-known/) {
                return 404;
            }
            location ^~ \(place.serverFolder) {
                return 404;
            }

            if ($bientap_dia_chi_moi) {
                return 301 $bientap_dia_chi_moi;
            }
            if ($bientap_da_go) {
                return 410;
            }
            # Mã 410 đi kèm trang thông báo ở chính địa chỉ ấy.
            location @da_go {
                try_files ${uri}index.html =404;
            }

        \(special)
        }

        """
    }

    private var headers: String {
        SecurityPolicy.headers.map { "    add_header \($0.name) \"\($0.value)\" always;" }
            .joined(separator: "\n")
    }

    /// `text/html` is meant in any case, and named again it would be warned of.
    private var textNames: String {
        MediaType.textNames.filter { $0 != "text/html" }.joined(separator: " ")
    }

    private var types: String {
        MediaType.all.map { "        \($0.name) \($0.extensions.joined(separator: " "));" }
            .joined(separator: "\n")
    }

    private var special: String {
        MediaType.byPath.map { pattern, type in
            """
                location ~ ^\(place.basePattern)\(pattern)$ {
                    types { }
                    default_type \(type.name);
                }
            """
        }.joined(separator: "\n")
    }
}
