import Testing
import YAML

@Suite("Types of scalars")
struct CoreSchemaTests {
    /// The type of a text that stands alone as the value of a key.
    private func kind(_ text: String) -> YAMLScalar.Kind? {
        guard case .scalar(let scalar) = value("a", of: parse("a: \(text)\n").root)?.value else { return nil }
        return scalar.resolved
    }

    @Test("Nulls of the core schema", arguments: ["", "~", "null", "Null", "NULL"])
    func nulls(text: String) {
        #expect(kind(text) == .null)
    }

    @Test("Booleans of the core schema", arguments: ["true", "True", "TRUE", "false", "False", "FALSE"])
    func booleans(text: String) {
        #expect(kind(text) == .bool)
    }

    @Test("Integers of the core schema", arguments: ["0", "-0", "+12", "007", "0o17", "0xFf", "20201112"])
    func integers(text: String) {
        #expect(kind(text) == .integer)
    }

    @Test(
        "Floats of the core schema",
        arguments: ["1.5", "-.5", "1.", "1e3", "1.5E-3", "+1e+3", ".inf", "-.INF", ".nan", ".NaN"])
    func floats(text: String) {
        #expect(kind(text) == .float)
    }

    @Test(
        "Everything else is text",
        arguments: [
            "yes", "no", "on", "Off", "nULL", "tRUE", "2020-11-12", "12:30", "1_000", "0b1", "0o8", "0xG",
            "0x",
            "-0x1", "1.2.3", "1e", "e3", ".", "+", "-.", "+.nan", "20201112-abc234", "một", "=",
        ])
    func strings(text: String) {
        #expect(kind(text) == .string)
    }

    @Test(
        "Quoted and block texts are text whatever they look like",
        arguments: ["\"1\"", "'true'", "|\n  1", ">\n  ~"])
    func quoted(text: String) {
        #expect(kind(text) == .string)
    }

    @Test("A tag decides before the look of the text")
    func tags() {
        #expect(kind("!!str 12") == .string)
        #expect(kind("!!float 12") == .float)
        #expect(kind("!!int '12'") == .integer)
        #expect(kind("!!null ''") == .null)
        #expect(kind("!!bool true") == .bool)
    }

    @Test(
        "A tag outside the schema, or one that does not fit, is a fault at the value",
        arguments: [
            "!!binary aGk=", "!!timestamp 2020-11-12", "!local a", "!!int một", "!!map a", "!!set {a}",
            "!!omap []",
        ])
    func foreignTags(text: String) {
        #expect(faults("khoá: \(text)\n") == ["unsupportedTag 1:8"])
    }

    @Test("The tags of collections are known")
    func collectionTags() {
        #expect(faults("a: !!seq [1]\nb: !!map {c: d}\n") == [])
    }
}
