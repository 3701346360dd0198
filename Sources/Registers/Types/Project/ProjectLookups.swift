import VietnameseText

/// The word by which a project is found by its name.
enum ProjectLookups {
    static func words(_ entry: RecordEntry) -> [String] { entry.record.text("name").map { [name($0)] } ?? [] }

    static func name(_ name: String) -> String { "name \(VietnameseFolding.fold(name))" }
}
