import Testing

@testable import Registers

@Suite struct RegisterExportTests {
    private func export(_ yaml: String, title: String = "Bài") throws -> RegisterExport {
        let entry = try #require(RecordSample.entry(yaml, title: title))
        return RegisterExport(try #require(RecordSample.book([entry])))
    }

    @Test func `CSV has a mark, a heading and a line for each record`() throws {
        let csv = try export("name: \"a, \\\"b\\\"\"\ncount: 7\nmoney: 10.50\ntags: [x, y]\nhidden: bí ẩn")
            .csv
        #expect(
            String(decoding: csv, as: UTF8.self)
                == "\u{FEFF}id,url,title,date,description,name,tags,opened,starts,count,money,kind,link,about,paper,steps,size\r\n"
                + "20210510-abc234,https://vidu.example/so/2021/20210510-abc234/,Bài,2021-05-10,Mô tả,"
                + "\"a, \"\"b\"\"\",x; y,,,7,10.5,,,,,,lớn\r\n")
    }

    @Test func `JSON has the fields of the record under its type and what follows from them`() throws {
        let json = try export("name: a\ncount: 2\nhidden: bí ẩn", title: "Một \"hai\"").json
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{"version":1,"section":"so","title":"Sổ","type":"thu","publisher":"Ủy ban","records":[{"#
                + #""id":"20210510-abc234","url":"https://vidu.example/so/2021/20210510-abc234/","#
                + #""title":"Một \"hai\"","date":"2021-05-10","description":"Mô tả","thu":{"name":"a","count":2},"#
                + #""size":"nhỏ"}]}"# + "\n")
    }
}
