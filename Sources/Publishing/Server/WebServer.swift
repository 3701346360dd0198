/// The web servers and hosting services for which a configuration is written.
public enum WebServer: String, CaseIterable, Sendable {
    /// nginx.
    case nginx
    /// Apache httpd 2.4.
    case apache
    /// Caddy 2.
    case caddy
    /// A file `_headers`, as services for static sites read it.
    case headers

    /// The configuration for a site.
    public func configuration(_ place: ServerPlace) -> String {
        switch self {
        case .nginx: NginxConfiguration(place: place).text
        case .apache: ApacheConfiguration(place: place).text
        case .caddy: CaddyConfiguration(place: place).text
        case .headers: HeadersFile(place: place).text
        }
    }
}
