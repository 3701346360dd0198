/// Who git says is at work here.
public enum GitIdentity {
    /// The e-mail address that a commit of this folder would name as its author; nil when none is set, or when
    /// there is no git.
    public static func email(root: String) async -> String? {
        let git = Git(folder: root)
        // As git itself decides, from its environment and settings, but without guessing from the machine's name.
        if let author = try? await git.run(["-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"]),
            let email = email(of: author.text)
        {
            return email
        }
        guard let own = try? await git.run(["config", "--get", "user.email"]), !own.text.isEmpty else {
            return nil
        }
        return own.text
    }

    /// The address in `Name <address> seconds zone`.
    static func email(of identity: String) -> String? {
        guard let end = identity.lastIndex(of: ">"),
            let start = identity[..<end].lastIndex(of: "<")
        else { return nil }
        let email = identity[identity.index(after: start)..<end]
        return email.isEmpty ? nil : String(email)
    }
}
