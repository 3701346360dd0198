import Glibc

/// Where results and remarks go.
struct Console: Sendable {
    /// Whether results may be coloured.
    let isColored: Bool

    /// - Parameters:
    ///   - noColor: whether the command line forbids colours.
    ///   - environment: the value of `NO_COLOR`, which forbids them when it is set and not empty.
    init(noColor: Bool, environment: String?) {
        isColored = !noColor && (environment ?? "").isEmpty && isatty(STDOUT_FILENO) == 1
    }

    /// A result.
    func result(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

    /// Anything else.
    func remark(_ text: String) { Self.write(text, to: STDERR_FILENO) }

    static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            while start < buffer.count {
                let put = Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
                if put < 0, errno == EINTR { continue }
                guard put > 0 else { return }
                start += put
            }
        }
    }
}
