import Diagnostics
import YAML
import Reading

/// Where the recorded acts may stand (design §3).
///
/// The digest is cut out of the file textually, so the text and the YAML must agree about what `workflow:` is:
/// exactly one line begins with it in column 1, it is the last key, and its acts stand below it.
enum WorkflowPlacement {
    static func faults(in root: YAMLNode, parts: ArticleParts) -> [ReadingFault] {
        guard case .mapping(let entries) = root.value else { return [] }
        let key = entries.firstIndex { $0.key.scalarText == "workflow" }
        guard key != nil || !parts.workflowLines.isEmpty else { return [] }
        let line = parts.workflowLines.first
        if parts.workflowLines.count > 1 {
            return [fault(parts.workflowLines[1], "Có hơn một dòng bắt đầu bằng `workflow:`.")]
        }
        guard let key else {
            return [fault(line ?? .start, "Dòng bắt đầu bằng `workflow:` nằm trong một giá trị khác.")]
        }
        let entry = entries[key]
        guard let line, Position(entry.key.mark) == line else {
            return [fault(Position(entry.key.mark), "Khóa `workflow` phải viết trơn ở đầu dòng.")]
        }
        guard key == entries.count - 1 else {
            return [fault(line, "`workflow` phải là khóa cuối cùng của phần siêu dữ liệu.")]
        }
        guard standsBelow(entry.value, line: line.line) else {
            return [fault(line, "`workflow` không được viết bằng tham chiếu (`*…`).")]
        }
        return []
    }

    private static func fault(_ position: Position, _ message: String) -> ReadingFault {
        ReadingFault(
            .misplacedWorkflow, at: position, message,
            help: "Phần `workflow` do chương trình ghi ở cuối siêu dữ liệu; trả nó về chỗ cũ, không sửa tay.")
    }

    /// An alias would bring in nodes that stand further up.
    private static func standsBelow(_ node: YAMLNode, line: Int) -> Bool {
        guard node.mark.line >= line else { return false }
        switch node.value {
        case .scalar: return true
        case .sequence(let items): return items.allSatisfy { standsBelow($0, line: line) }
        case .mapping(let entries):
            return entries.allSatisfy { standsBelow($0.key, line: line) && standsBelow($0.value, line: line) }
        }
    }
}
