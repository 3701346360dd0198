import Content
import Diagnostics
import Reading

extension Article {
    /// Whether the file has faults with which it is not certain what it says about itself and its acts.
    var hasUncertainActs: Bool {
        faults.contains { fault in
            switch fault.kind {
            case .misplacedWorkflow, .invalidIdentifier, .notUTF8, .invalidYAML, .duplicateKey: return true
            default:
                guard let parts, let workflow = parts.workflowLines.first else { return false }
                return fault.position >= workflow && fault.position.line < parts.bodyLine
            }
        }
    }
}
