/// Reads the size of a JPEG file from its frame, turned as its Exif part says, since browsers turn it too.
enum JPEGHeader {
    static func size(_ bytes: ImageBytes) -> PixelSize? {
        var index = 2
        var isTurned = false
        while let segment = Segment(bytes, at: index) {
            if segment.isFrame {
                guard let height = bytes.big16(segment.start + 1), let width = bytes.big16(segment.start + 3)
                else { return nil }
                let size = PixelSize(width: width, height: height)
                return isTurned ? size?.turned : size
            }
            // Behind the start of the scan (0xDA) and the end (0xD9) there are no segments.
            guard segment.marker != 0xDA, segment.marker != 0xD9 else { return nil }
            if segment.marker == 0xE1, let turned = ExifOrientation.isTurned(bytes, at: segment.start) {
                isTurned = turned
            }
            index = segment.end
        }
        return nil
    }

    private struct Segment {
        let marker: Int
        /// Where the content begins, behind the length.
        let start: Int
        let end: Int

        init?(_ bytes: ImageBytes, at index: Int) {
            guard bytes[index] == 0xFF else { return nil }
            var index = index
            // Any number of 0xFF may stand before a marker.
            while bytes[index + 1] == 0xFF { index += 1 }
            guard let marker = bytes[index + 1], let length = bytes.big16(index + 2), length >= 2 else {
                return nil
            }
            self.marker = marker
            start = index + 4
            end = index + 2 + length
        }

        /// The markers SOF0 to SOF15, without the three among them that mean something else.
        var isFrame: Bool { (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker) }
    }
}

/// Reads from the Exif part of a JPEG file how the camera was held.
enum ExifOrientation {
    /// Whether the picture lies on its side; nil where the part does not tell.
    ///
    /// - Parameter start: where the content of the APP1 segment begins.
    static func isTurned(_ bytes: ImageBytes, at start: Int) -> Bool? {
        guard bytes.has("Exif\0\0", at: start) else { return nil }
        let base = start + 6
        let isBig = bytes.has("MM", at: base)
        guard isBig || bytes.has("II", at: base),
            let offset = bytes.number(base + 4, 4, isBig: isBig),
            let count = bytes.number(base + offset, 2, isBig: isBig)
        else { return nil }
        for entry in 0..<min(count, 200) {
            let place = base + offset + 2 + entry * 12
            guard let tag = bytes.number(place, 2, isBig: isBig) else { return nil }
            guard tag == 0x0112 else { continue }
            return bytes.number(place + 8, 2, isBig: isBig).map { (5...8).contains($0) }
        }
        return nil
    }
}
