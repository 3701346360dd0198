import TestSupport

@testable import Workspace

/// Office documents for tests, packed with Python.
enum SampleDocuments {
    /// A compressed package with the given parts, in their order.
    static func package(_ parts: [(name: String, text: String)]) async throws -> [UInt8] {
        let input = parts.flatMap { [$0.name, $0.text] }.joined(separator: "\0")
        return try await python(
            """
            import io, sys, zipfile
            fields = sys.stdin.buffer.read().split(b"\\0")
            out = io.BytesIO()
            with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
                for name, text in zip(fields[::2], fields[1::2]):
                    package.writestr(name.decode(), text)
            sys.stdout.buffer.write(out.getvalue())
            """, input: Array(input.utf8))
    }

    /// A package with one part that unpacks to so many bytes.
    static func bomb(_ size: Int) async throws -> [UInt8] {
        try await python(
            """
            import io, sys, zipfile
            out = io.BytesIO()
            with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
                package.writestr("word/document.xml", b"<w:t>" + b"a" * \(size) + b"</w:t>")
            sys.stdout.buffer.write(out.getvalue())
            """)
    }

    /// A Word document with the given elements in its body.
    static func docx(_ body: String, _ others: [(name: String, text: String)] = []) async throws -> [UInt8] {
        try await package(
            [
                ("[Content_Types].xml", "<Types/>"), ("word/document.xml", document(body)),
            ] + others)
    }

    static func document(_ body: String, root: String = "w:document") -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<\(root) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\(body)</\(root)>"
    }

    private static func python(_ script: String, input: [UInt8] = []) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        let tool = SystemTool(name: "python3")
        let ending = try await tool.run(["-c", script], input: input) { bytes.append(contentsOf: $0) }
        guard ending.status == 0 else { throw TestFailure("python3: \(ending.errors)") }
        return bytes
    }
}
