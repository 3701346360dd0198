/// The scripts that git runs.
enum HookScripts {
    /// By which a hook of this program is known.
    static let mark = "# bientap hooks install"

    /// Checks what is about to be committed.
    ///
    /// - Parameters:
    ///   - program: the program to run where the path knows none.
    ///   - ward: the ward's folder below the top of the repository, where git runs the hook; empty at the top.
    static func preCommit(program: String, ward: String) -> String {
        """
        #!/bin/sh
        \(mark)
        # Kiểm tra những gì sắp ghi; có lỗi thì git không ghi. Bỏ qua một lần: git commit --no-verify
        program=$(command -v bientap) || program=\(quoted(program))
        exec "$program" check --staged --root \(quoted("./" + ward))

        """
    }

    /// Judges what is pushed while git still keeps it apart: what is refused is never stored.
    ///
    /// The files are laid out by way of an index and not by `git archive`, from which a pushed `.gitattributes`
    /// could leave some out.
    ///
    /// - Parameter ward: the ward's folder below the top of the repository; empty at the top.
    static func preReceive(ward: String) -> String {
        """
        #!/bin/sh
        \(mark)
        # Hook pre-receive: kiểm tra và đối chiếu mọi nhánh được đẩy lên. Cần bientap và git trên máy chủ.
        set -u
        ward=\(quoted(ward))
        zero=$(git hash-object --stdin </dev/null | tr 0-9a-f 0)
        work=$(mktemp -d) || exit 1
        trap 'rm -rf "$work"' EXIT
        trap 'exit 1' HUP INT TERM
        while read -r old new ref; do
            if [ "$new" = "$zero" ]; then
                echo "bientap: không xóa $ref: lịch sử duyệt phải được giữ." >&2
                exit 1
            fi
            set -- --repository . --revision "$new"
            [ -z "$ward" ] || set -- "$@" --ward "$ward"
            [ "$old" = "$zero" ] || set -- "$@" --since "$old" --expect "$old"
            bientap audit "$@" >&2 || exit 1
            rm -rf "$work/tree" "$work/index" && mkdir "$work/tree" || exit 1
            GIT_INDEX_FILE="$work/index" git read-tree "$new" || exit 1
            GIT_INDEX_FILE="$work/index" git --work-tree="$work/tree" \\
                checkout-index --all --prefix="$work/tree/" || exit 1
            bientap check --root "$work/tree/$ward" >&2 || exit 1
        done

        """
    }

    private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
}
