import Foundation

/// The checkout that the tests were built from.
public enum Repository {
    /// The absolute path of its root.
    public static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// A new ward: the example ward with the repository's theme beside its own.
    public static func exampleWard() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try copy("Tests/Wards/vi-du/site.yml", to: folder.path("site.yml"))
        try copy("Tests/Wards/vi-du/content", to: folder.path("content"))
        try copy("Tests/Wards/vi-du/themes", to: folder.path("themes"))
        try copy("themes/phuong", to: folder.path("themes/phuong"))
        return folder
    }

    /// A new ward with the settings and theme of the example ward, and no articles.
    public static func emptyWard() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        // The alert of the example ward leads to an article.
        let settings = try String(contentsOfFile: "\(root)/Tests/Wards/vi-du/site.yml", encoding: .utf8)
        try folder.write(settings.replacing(#/\ \ link: id:.+\n/#, with: ""), to: "site.yml")
        try copy("Tests/Wards/vi-du/themes", to: folder.path("themes"))
        try copy("themes/phuong", to: folder.path("themes/phuong"))
        return folder
    }

    /// A folder for `PATH` with git and no other program.
    public static func gitAlone() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("git"), withDestinationPath: "/usr/bin/git")
        return folder
    }

    /// A copy of the repository's own ward.
    public static func ownWard() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["site.yml", "content", "themes"] { try copy(name, to: folder.path(name)) }
        return folder
    }

    private static func copy(_ path: String, to target: String) throws {
        let folder = URL(fileURLWithPath: target).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: "\(root)/\(path)", toPath: target)
    }
}
