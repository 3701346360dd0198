/// Which module may import which: the arrows of Package.swift, and what each may take from the system.
enum ModuleTable {
    struct Module: Sendable {
        let name: String
        /// The dependencies that Package.swift declares.
        let dependencies: Set<String>
        /// Modules that come with Swift and the system.
        var system: Set<String> = []
    }

    static let all: [Module] = [
        Module(name: "CivilTime", dependencies: []),
        Module(name: "WorkingDays", dependencies: ["CivilTime"]),
        Module(name: "Parallel", dependencies: []),
        Module(name: "Serialization", dependencies: []),
        Module(name: "Diagnostics", dependencies: ["Serialization"]),
        // Normal forms come from Foundation, and only they.
        Module(name: "VietnameseText", dependencies: [], system: ["Foundation"]),
        Module(name: "YAML", dependencies: ["CLibYAML"]),
        // strlen and memcmp on what cmark returns; a lock around what cmark keeps for the process.
        Module(
            name: "Markdown", dependencies: ["CCMarkGFM", "CMarkdownMemory"],
            system: ["Glibc", "Synchronization"]),
        Module(name: "Hashing", dependencies: ["CSodium"]),
        Module(name: "Compression", dependencies: ["CZlib", "CBrotli"]),
        Module(name: "Images", dependencies: []),

        Module(
            name: "Search",
            dependencies: ["CivilTime", "Hashing", "Parallel", "Serialization", "VietnameseText"]),

        Module(name: "Reading", dependencies: ["CivilTime", "Diagnostics", "VietnameseText", "YAML"]),

        Module(
            name: "Registers",
            dependencies: [
                "CivilTime", "WorkingDays", "Diagnostics", "Reading", "Serialization", "VietnameseText",
                "YAML", "SwiftCSV",
            ]),
        Module(
            name: "Content",
            dependencies: [
                "CivilTime", "WorkingDays", "Diagnostics", "Reading", "Registers", "VietnameseText", "YAML",
                "Markdown", "Hashing", "Images",
            ]),
        Module(
            name: "Editorial",
            dependencies: [
                "Content", "CivilTime", "WorkingDays", "Diagnostics", "Hashing", "Reading", "Registers",
            ]),
        Module(
            name: "Reports",
            dependencies: [
                "CivilTime", "Content", "Diagnostics", "Editorial", "Reading", "Registers", "Serialization",
                "VietnameseText", "WorkingDays", "YAML",
            ]),
        Module(
            name: "Rules",
            dependencies: [
                "Content", "Editorial", "CivilTime", "Diagnostics", "Hashing", "Images", "Markdown",
                "Parallel",
                "Reading", "Registers", "Reports", "Serialization", "VietnameseText",
            ]),
        Module(
            name: "Publishing",
            dependencies: [
                "Content", "CivilTime", "Diagnostics", "Hashing", "Images", "Markdown", "Parallel", "Reading",
                "Registers", "Search", "Serialization", "YAML", "VietnameseText", "Mustache",
            ],
            // A lock around the shapes of pages that are known.
            system: ["Synchronization"]),

        // The disk and the clock.
        Module(
            name: "Workspace",
            dependencies: [
                "CivilTime", "Compression", "Content", "Diagnostics", "Editorial", "Publishing", "Hashing",
                "Images", "Parallel", "Reading", "Registers", "CFileSystem", "CProgram", "Subprocess",
            ],
            system: ["Glibc"]),
        // The terminal and the exit status.
        Module(
            name: "Commands",
            dependencies: [
                "Workspace", "Rules", "Editorial", "Content", "Diagnostics", "Hashing", "Publishing",
                "CivilTime", "Reading", "Registers", "Reports", "Serialization", "VietnameseText",
                "ArgumentParser",
            ],
            system: ["Glibc"]),
        Module(name: "bientap", dependencies: ["Commands"], system: ["Glibc"]),
    ]

    /// Targets that hold no Swift.
    static let cTargets: Set<String> = [
        "CLibYAML", "CCMarkGFM", "CSodium", "CZlib", "CBrotli", "CFileSystem", "CMarkdownMemory", "CProgram",
    ]

    static func module(_ name: String) -> Module? { all.first { $0.name == name } }

    /// What to do instead of an import that is not allowed.
    static func replacement(for imported: String) -> String {
        switch imported {
        case "Foundation", "FoundationEssentials":
            "use CivilTime for dates, Serialization for JSON and XML, VietnameseText for normal forms, "
                + "Workspace for files"
        case "Glibc", "Musl", "SystemPackage":
            "let Workspace touch the disk and the clock, Commands the terminal"
        case "Dispatch": "use Array.parallelMap of the module Parallel"
        case "CLibYAML", "Yams": "use YAMLParser of the module YAML"
        case "CCMarkGFM", "CMarkGFM": "use MarkdownParser of the module Markdown"
        case "CSodium", "Crypto": "use SHA256 or FingerprintHasher of the module Hashing"
        case "CZlib", "CBrotli": "use Coding of the module Compression"
        case "CFileSystem": "use OutputFolder of the module Workspace"
        case "CProgram": "use ProgramFingerprint of the module Workspace"
        case "Subprocess": "use Git or SystemTool of the module Workspace"
        case "SwiftCSV": "use CSVFile of the module Registers"
        case "Mustache": "use TemplateSet of the module Publishing"
        case "ArgumentParser": "take values as parameters; the module Commands reads the command line"
        default: "keep the arrows one-way: move the code, or add the dependency to Package.swift and here"
        }
    }
}
