// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A library target with the project's settings.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: strict)
}

let package = Package(
    name: "bientap",
    products: [.executable(name: "bientap", targets: ["bientap"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        // Without its Foundation trait: bytes are all that git is asked for.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // C libraries of the system, and the few system calls that Swift's Glibc does not show.
        .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CCMarkGFM",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),
        .target(name: "CFileSystem"),
        .target(name: "CProgram"),
        .target(name: "CMarkdownMemory", dependencies: ["CCMarkGFM"]),

        // Leaves: no knowledge of wards or articles.
        module("CivilTime"),
        module("WorkingDays", ["CivilTime"]),
        module("Diagnostics", ["Serialization"]),
        module("Parallel"),
        module("Serialization"),
        module("VietnameseText"),
        module("YAML", ["CLibYAML"]),
        module("Markdown", ["CCMarkGFM", "CMarkdownMemory"]),
        module("Hashing", ["CSodium"]),
        module("Compression", ["CZlib", "CBrotli"]),
        module("Images"),

        // The files that the search page reads; knows pages with words, not articles.
        module("Search", ["CivilTime", "Hashing", "Parallel", "Serialization", "VietnameseText"]),

        // Typed values out of YAML, with their places and faults.
        module("Reading", ["CivilTime", "Diagnostics", "VietnameseText", "YAML"]),

        // The domain. Registers know records, not articles: a type of section is one folder there.
        module(
            "Registers",
            [
                "CivilTime", "WorkingDays", "Diagnostics", "Reading", "Serialization", "VietnameseText",
                "YAML", .product(name: "SwiftCSV", package: "SwiftCSV"),
            ]),
        module(
            "Content",
            [
                "CivilTime", "WorkingDays", "Diagnostics", "Reading", "Registers", "VietnameseText", "YAML",
                "Markdown", "Hashing", "Images",
            ]),
        module(
            "Editorial",
            ["Content", "CivilTime", "WorkingDays", "Diagnostics", "Hashing", "Reading", "Registers"]),
        module(
            "Rules",
            [
                "Content", "Editorial", "CivilTime", "Diagnostics", "Hashing", "Images", "Markdown",
                "Parallel",
                "Reading", "Registers", "Reports", "Serialization", "VietnameseText",
            ]),
        module(
            "Publishing",
            [
                "Content", "CivilTime", "Diagnostics", "Hashing", "Images", "Markdown", "Parallel", "Reading",
                "Registers", "Search", "Serialization", "VietnameseText", "YAML",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),

        module(
            "Reports",
            [
                "CivilTime", "Content", "Diagnostics", "Editorial", "Reading", "Registers", "Serialization",
                "VietnameseText", "WorkingDays", "YAML",
            ]),

        // The only module that touches the disk, and what people call.
        module(
            "Workspace",
            [
                "CivilTime", "Compression", "Content", "Diagnostics", "Editorial", "Publishing", "Hashing",
                "Images", "Parallel", "Reading", "Registers", "CFileSystem", "CProgram",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        module(
            "Commands",
            [
                "Workspace", "Rules", "Editorial", "Content", "Diagnostics", "Hashing", "Publishing",
                "CivilTime", "Reading", "Registers", "Reports", "Serialization", "VietnameseText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "bientap", dependencies: ["Commands"], swiftSettings: strict),

        // What tests on disk share: temporary wards, signatures, the program as a process.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        tests(
            "Content",
            ["CivilTime", "Diagnostics", "Hashing", "Markdown", "Reading", "TestSupport", "YAML"]),
        tests("Registers", ["CivilTime", "Diagnostics", "Reading", "WorkingDays", "YAML"]),
        tests("Commands", ["CivilTime", "Content", "Editorial", "Workspace", "TestSupport"]),
        tests("Diagnostics"),
        tests("Publishing", ["CivilTime", "Content", "Diagnostics", "Hashing", "Images", "Registers"]),
        tests("Search", ["CivilTime", "VietnameseText"]),
        tests("Serialization"),
        tests("Workspace", ["CivilTime", "Content", "Hashing", "TestSupport"]),
        tests("CivilTime"),
        tests("WorkingDays", ["CivilTime"]),
        tests("VietnameseText"),
        tests("YAML"),
        tests("Markdown"),
        tests("Hashing"),
        tests("Compression"),
        tests("Images"),
        tests("Editorial", ["CivilTime", "Content", "Diagnostics", "Hashing", "TestSupport"]),
        tests(
            "Reports",
            [
                "CivilTime", "Content", "Diagnostics", "Editorial", "Hashing", "Reading", "Registers",
                "WorkingDays",
            ]),
        tests("Rules", ["CivilTime", "Content", "Diagnostics", "Editorial", "Hashing", "Reading"]),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    ]
)
