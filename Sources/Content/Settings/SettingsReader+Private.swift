import Diagnostics
import Reading

extension SettingsReader {
    /// The folder of private data: anywhere but among what the site is made from.
    mutating func privateFolder(_ reader: inout MappingReader) -> String? {
        guard let text = reader.text("private", into: &faults), !text.value.isEmpty else { return nil }
        let parts = text.value.split(separator: "/").filter { $0 != "." }
        guard let first = parts.first, !["content", "themes", "public"].contains(first) else {
            invalid(
                text.position, "`private` không dùng được thư mục “\(text.value)”.",
                "Dữ liệu riêng nằm ngoài content/, themes/ và public/, ví dụ `private: ../rieng-bien-tap`.")
            return nil
        }
        return text.value
    }
}
