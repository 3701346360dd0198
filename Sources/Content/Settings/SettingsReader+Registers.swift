import Reading
import Registers

extension SettingsReader {
    /// What `registers:` says about the records of each type.
    mutating func registers(_ reader: MappingReader) -> [String: Record] {
        var reader = reader
        var registers: [String: Record] = [:]
        for type in SectionType.all {
            guard let fields = type.register?.settings, !fields.isEmpty,
                let node = reader.node(type.id), let position = reader.position(of: type.id)
            else { continue }
            let path = reader.name(type.id)
            registers[type.id] = RecordReader.read(node, fields, path: path, at: position, into: &faults)
        }
        reader.finish(into: &faults)
        return registers
    }
}
