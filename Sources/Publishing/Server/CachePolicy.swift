/// How long browsers keep what a site gives them.
enum CachePolicy {
    /// Pages and data: kept, and asked about by their mark (ETag) each time.
    static let page = "no-cache"
    /// Files whose name changes with their content.
    static let fingerprinted = "public, max-age=31536000, immutable"
    /// What such a path looks like below the site, as a regular expression.
    static let fingerprintedPath = #"(assets|tim-kiem)/.*[.-][0-9a-f]{10,}\.[a-z0-9]+"#
}
