/// The six tones, in dictionary order.
enum Tone: UInt8, CaseIterable {
    case level, falling, dipping, creaky, rising, heavy
}
