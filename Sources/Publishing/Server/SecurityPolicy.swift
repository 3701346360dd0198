/// What browsers may do with the pages of a site, and what every server says about it.
///
/// The one statement of the policy: the configuration of each server is written from it. Pages load their own style
/// sheet, scripts, pictures, recordings and data and nothing else, have no inline script or style, and stand in no
/// frame.
enum SecurityPolicy {
    /// The policy of pages, and of everything that has none of its own.
    static let page = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "media-src 'self'",
        "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    /// The policy of drawings (SVG), which are documents that could hold a script when they are opened alone.
    static let drawing = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

    /// The policy of PDF files: the viewers that browsers build in need their own style and script.
    static let document = "frame-ancestors 'none'"

    /// The headers that are the same on every answer, in the order in which they are written.
    static let headers: [(name: String, value: String)] = [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        (
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()"
        ),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        // For browsers that are older than frame-ancestors.
        ("X-Frame-Options", "DENY"),
    ]

    /// What a ward turns on when its certificate renews itself without fail.
    static let transport = "max-age=31536000"
}
