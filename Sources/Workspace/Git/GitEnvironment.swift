import Subprocess

/// What git finds in its environment.
enum GitEnvironment {
    /// Variables that would lead git to another repository, index or history, or change the form of its output.
    ///
    /// `GIT_OBJECT_DIRECTORY`, `GIT_ALTERNATE_OBJECT_DIRECTORIES` and `GIT_QUARANTINE_PATH` stay: in a
    /// `pre-receive` hook they show the pushed objects.
    private static let removed = [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE",
        "GIT_PREFIX", "GIT_NAMESPACE", "GIT_GRAFT_FILE", "GIT_SHALLOW_FILE", "GIT_REPLACE_REF_BASE",
        "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS",
        "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_TRACE", "GIT_TRACE_SETUP", "LC_MESSAGES",
        "LANGUAGE",
    ]

    private static let fixed = [
        "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_PAGER": "cat",
        "GIT_NO_REPLACE_OBJECTS": "1", "GIT_GRAFT_FILE": "/dev/null",
    ]

    static func make(_ additions: [String: String?]) -> Environment {
        var changes: [Environment.Key: String?] = [:]
        func set(_ name: String, _ value: String?) {
            guard let key = Environment.Key(rawValue: name) else { return }
            changes.updateValue(value, forKey: key)
        }
        for name in removed { set(name, nil) }
        for (name, value) in fixed { set(name, value) }
        for (name, value) in additions { set(name, value) }
        return .inherit.updating(changes)
    }
}
