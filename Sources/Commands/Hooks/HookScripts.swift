/// The scripts that git runs.
enum HookScripts {
    /// By which a hook of this program is known.
    static let mark = "# bientap hooks install"

    /// Checks what is about to be committed.
    ///
    /// - Parameter program: the program to run where the path knows none.
    static func preCommit(program: String) -> String {
        """
        #!/bin/sh
        \(mark)
        # Kiểm tra những gì sắp ghi; có lỗi thì git không ghi. Bỏ qua một lần: git commit --no-verify
        program=$(command -v bientap) || program='\(program.replacing("'", with: "'\\''"))'
        exec "$program" check --staged

        """
    }

    /// Judges what is pushed while git still keeps it apart: what is refused is never stored.
    static let preReceive = """
        #!/bin/sh
        \(mark)
        # Hook pre-receive: kiểm tra và đối chiếu mọi nhánh được đẩy lên. Cần bientap, git và tar trên máy chủ.
        set -u
        zero=$(git hash-object --stdin </dev/null | tr 0-9a-f 0)
        work=$(mktemp -d) || exit 1
        trap 'rm -rf "$work"' EXIT
        while read -r old new ref; do
            if [ "$new" = "$zero" ]; then
                echo "bientap: không xóa $ref: lịch sử duyệt phải được giữ." >&2
                exit 1
            fi
            since=""
            [ "$old" = "$zero" ] || since="--since $old --expect $old"
            # shellcheck disable=SC2086
            bientap audit --repository . --revision "$new" $since >&2 || exit 1
            rm -rf "$work/tree" && mkdir "$work/tree" || exit 1
            git archive "$new" | tar -x -C "$work/tree" || exit 1
            bientap check --root "$work/tree" >&2 || exit 1
        done

        """
}
