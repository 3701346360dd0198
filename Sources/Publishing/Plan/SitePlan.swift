import Content

/// Every file that the site will have.
public struct SitePlan: Sendable {
    /// In byte order of the paths.
    public let outputs: [PlannedOutput]
    /// The pages, in the order of the metadata export.
    public let pages: [Page]

    /// Two outputs that claim one path.
    public struct Conflict: Hashable, Sendable {
        /// The path.
        public let path: String
        /// Who claims it.
        public let owners: [String]
    }

    /// The plan of a site.
    ///
    /// - Parameters:
    ///   - site: what is public.
    ///   - assets: the files of the theme.
    public init(_ site: Site, assets: [ThemeAsset]) {
        var planner = SitePlanner(site)
        planner.plan(assets)
        outputs = planner.outputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        pages = planner.pages
    }

    /// Every file that stands where the compressed copy of another would be written.
    ///
    /// - Parameter suffixes: what is added to the name of a file for its copies.
    public func copyConflicts(_ suffixes: [String]) -> [Conflict] {
        var owners: [Substring: String] = [:]
        for output in outputs where output.isCompressible { owners[output.path[...]] = output.owner }
        return outputs.flatMap { output in
            suffixes.compactMap { suffix in
                guard output.path.hasSuffix(suffix), let owner = owners[output.path.dropLast(suffix.count)]
                else { return nil }
                return Conflict(path: output.path, owners: ["bản nén của \(owner)", output.owner])
            }
        }
    }

    /// Every path that has more than one owner, or that another output needs as a folder.
    public var conflicts: [Conflict] {
        var owners: [String: [String]] = [:]
        for output in outputs { owners[output.path, default: []].append(output.owner) }
        var conflicts = owners.filter { $0.value.count > 1 }.map { Conflict(path: $0.key, owners: $0.value) }
        // The last path whose folders are all free: what the next one shares with it need not be asked again.
        var free = ""
        for output in outputs {
            var folder = output.path.utf8[...]
            var isFree = true
            while let slash = folder.lastIndex(of: UInt8(ascii: "/")) {
                if free.utf8.starts(with: folder[...slash]) { break }
                folder = folder[..<slash]
                let path = String(Substring(folder))
                if let others = owners[path] {
                    conflicts.append(Conflict(path: path, owners: others + [output.owner]))
                    isFree = false
                }
            }
            if isFree { free = output.path }
        }
        return conflicts.sorted { $0.path < $1.path }
    }
}
