import Foundation
import Testing

/// The arrows between the modules point one way, and only some modules reach the system.
@Suite struct ImportTests {
    @Test func `Every module imports only what the table allows`() throws {
        for file in try SourceFile.all(in: "Sources") {
            let name = String(file.path.split(separator: "/")[1])
            guard let module = ModuleTable.module(name) else {
                Issue.record("\(file.path): the module \(name) is not in ModuleTable")
                continue
            }
            for entry in file.imports {
                let isAllowed =
                    module.dependencies.contains(entry.module) || module.system.contains(entry.module)
                let instead = ModuleTable.replacement(for: entry.module)
                #expect(isAllowed, "\(file.path):\(entry.line): \(name) imports \(entry.module): \(instead)")
            }
        }
    }

    @Test func `No type of C or of a package stands in a public signature`() throws {
        let hidden = ModuleTable.cTargets.union([
            "Glibc", "Foundation", "Mustache", "ArgumentParser", "Subprocess", "SwiftCSV",
        ])
        for file in try SourceFile.all(in: "Sources") {
            for entry in file.imports where entry.isPublic {
                #expect(
                    !hidden.contains(entry.module),
                    "\(file.path):\(entry.line): import \(entry.module) without public; give out a value of the module's own"
                )
            }
        }
    }

    @Test func `Every module of the table depends only on those above it`() {
        var above = ModuleTable.cTargets.union(["Mustache", "ArgumentParser", "Subprocess", "SwiftCSV"])
        for module in ModuleTable.all {
            let later = module.dependencies.subtracting(above)
            #expect(later.isEmpty, "\(module.name) depends on \(later.sorted()), which stands below it")
            above.insert(module.name)
        }
    }

    @Test func `The table is that of Package swift`() throws {
        let declared = try declaredDependencies()
        for module in ModuleTable.all {
            let found = try #require(declared[module.name], "Package.swift declares no module \(module.name)")
            #expect(
                found == module.dependencies,
                "\(module.name): Package.swift and ModuleTable differ in \(found.symmetricDifference(module.dependencies).sorted())"
            )
        }
        let unknown = Set(declared.keys).subtracting(ModuleTable.all.map(\.name))
        #expect(unknown.isEmpty, "not in ModuleTable: \(unknown.sorted())")
    }

    @Test func `An import is found in each of its forms`() {
        let text = """
            import A
            public import B
            @testable import C
            import struct D.Name
            // import E
            let text = "import F"
            """
        let file = SourceFile(path: "x.swift", text: text)
        #expect(file.imports.map(\.module) == ["A", "B", "C", "D"])
        #expect(file.imports.map(\.line) == [1, 2, 3, 4])
        #expect(file.imports.map(\.isPublic) == [false, true, false, false])
    }

    /// The dependencies that Package.swift declares by `module(…)` and `.executableTarget(…)`, by module.
    private func declaredDependencies() throws -> [String: Set<String>] {
        let text = try String(contentsOf: SourceFile.root.appending(path: "Package.swift"), encoding: .utf8)
        let target =
            /(?:\bmodule\(|\.executableTarget\(name:)\s*"(\w+)"(?:,\s*(?:dependencies:\s*)?\[([^\]]*)\])?/
        var declared: [String: Set<String>] = [:]
        for match in text.matches(of: target) {
            let list = String(match.output.2 ?? "").replacing(/package:\s*"[^"]*"/, with: "")
            declared[String(match.output.1)] = Set(list.matches(of: /"(\w+)"/).map { String($0.output.1) })
        }
        return declared
    }
}
