/// A relation between documents that both of them may name, each under its own key.
struct DocumentRelation: Sendable {
    /// The key of the document that does it, such as `replaces`.
    let active: String
    /// What people call it there.
    let activeLabel: String
    /// The key of the other one, such as `replaced_by`.
    let passive: String
    /// What people call it there.
    let passiveLabel: String
    /// Whether the first document cannot be the older one.
    let followsTime: Bool

    /// Takes the place of.
    static let replacement = DocumentRelation(
        "replaces", "Thay thế", "replaced_by", "Bị thay thế bởi")
    /// Does away with.
    static let repeal = DocumentRelation("repeals", "Bãi bỏ", "repealed_by", "Bị bãi bỏ bởi")
    /// Changes some provisions.
    static let amendment = DocumentRelation(
        "amends", "Sửa đổi, bổ sung, bãi bỏ một phần", "amended_by",
        "Được sửa đổi, bổ sung, bãi bỏ một phần bởi")
    /// Puts out of force for a time.
    static let suspension = DocumentRelation(
        "suspends", "Ngưng hiệu lực", "suspended_by", "Bị ngưng hiệu lực bởi")
    /// Rests on.
    static let ground = DocumentRelation("based_on", "Căn cứ", "basis_of", "Là căn cứ của")
    /// Has to do with; the same from both sides.
    static let kinship = DocumentRelation(
        "relates", "Liên quan", "relates", "Liên quan", followsTime: false)

    /// Whether it decides if the second document is in force.
    var changesForce: Bool { followsTime && active != Self.ground.active }

    /// All of them, in the order of the page.
    static let all = [replacement, repeal, amendment, suspension, ground, kinship]

    /// The keys with their labels and the keys under which the other side names the same.
    static let sides: [Side] = all.flatMap { relation -> [Side] in
        let active = Side(
            key: relation.active, label: relation.activeLabel, inverse: relation.passive, relation: relation,
            isActive: true)
        guard relation.active != relation.passive else { return [active] }
        return [
            active,
            Side(
                key: relation.passive, label: relation.passiveLabel, inverse: relation.active,
                relation: relation, isActive: false),
        ]
    }

    /// A relation seen from one of its two documents. An object, never changed, because every mention holds one.
    final class Side: Sendable {
        /// The key there.
        let key: String
        /// What people call it there.
        let label: String
        /// The key at the other document.
        let inverse: String
        /// The relation.
        let relation: DocumentRelation
        /// Whether this document does it.
        let isActive: Bool

        fileprivate init(
            key: String, label: String, inverse: String, relation: DocumentRelation, isActive: Bool
        ) {
            self.key = key
            self.label = label
            self.inverse = inverse
            self.relation = relation
            self.isActive = isActive
        }
    }

    private init(
        _ active: String, _ activeLabel: String, _ passive: String, _ passiveLabel: String,
        followsTime: Bool = true
    ) {
        self.active = active
        self.activeLabel = activeLabel
        self.passive = passive
        self.passiveLabel = passiveLabel
        self.followsTime = followsTime
    }
}
