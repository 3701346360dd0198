import Serialization
import Testing

@Suite struct SerializationTests {
    @Test(arguments: [
        ("a", "a"), ("<b>", "&lt;b&gt;"), ("a & b", "a &amp; b"), ("\"'", "&quot;&#39;"),
        ("&amp;", "&amp;amp;"),
        ("Phường Ví Dụ", "Phường Ví Dụ"), ("", ""),
        // A mark that joins the quote to one character must not hide it.
        ("\"\u{301}x", "&quot;\u{301}x"), ("<\u{338}", "&lt;\u{338}"),
        ("'\u{323}\u{300}", "&#39;\u{323}\u{300}"),
        ("&\u{200D}", "&amp;\u{200D}"), (">\u{FE0F}", "&gt;\u{FE0F}"),
    ])
    func `Markup is escaped byte by byte`(text: String, expected: String) {
        #expect(Array(MarkupText.escape(text).utf8) == Array(expected.utf8))
    }

    @Test func `JSON keeps the order of keys and escapes what it must`() {
        let value: JSONValue = .object([
            ("z", .integer(-1)), ("a", .array([.null, .bool(true), .bool(false)])),
            ("quote\"", .string("\\ \n \r \t \u{1} \u{1F} </script> é \u{2028}")), ("", .object([])),
        ])
        #expect(
            value.text
                == #"{"z":-1,"a":[null,true,false],"quote\"":"\\ \n \r \t \u0001 \u001f </script> é "#
                + "\u{2028}" + #"","":{}}"#)
    }

    @Test func `JSON inside HTML cannot end its element`() {
        var buffer = ByteBuffer()
        JSONValue.object([("<!--", .string("</script>&amp;\"\u{301}"))]).write(
            to: &buffer, escapingMarkup: true)
        #expect(buffer.string == #"{"\u003c!--":"\u003c/script\u003e\u0026amp;\""# + "\u{301}\"}")
    }

    @Test func `XML is indented by nothing and escapes text and attributes`() {
        var xml = XMLWriter()
        xml.open("a", ["b": "\"<\u{0}>\""])
        xml.element("c", "x & \u{1}y\u{FFFE}\u{FFFF}\u{FFFD}", ["d": "1"])
        xml.empty("e", ["f": "'"])
        xml.close("a")
        #expect(
            String(decoding: xml.bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <a b="&quot;&lt;&gt;&quot;">
                <c d="1">x &amp; y\u{FFFD}</c>
                <e f="&#39;"/>
                </a>

                """)
    }

    @Test(arguments: [
        ("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
        ("a\r\nb", "\"a\r\nb\""),
        ("=1+1", "'=1+1"), ("-1+1", "'-1+1"), ("+cmd", "'+cmd"), ("-", "'-"), ("-1", "-1"),
        ("＝1+1", "'＝1+1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"), ("a＝1", "a＝1"),
        ("+84 239", "+84 239"), ("@a", "'@a"), ("\ta", "'\ta"),
        ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
        ("a=1", "a=1"), ("", ""), ("\"\u{301}", "\"\"\"\u{301}\""), (",\u{301}", "\",\u{301}\""),
    ])
    func `A field of CSV is quoted where it must be and no formula`(field: String, expected: String) {
        var buffer = ByteBuffer()
        CSVText.write([field, "z"], to: &buffer)
        #expect(buffer.bytes == Array((expected + ",z\r\n").utf8))
    }
}
