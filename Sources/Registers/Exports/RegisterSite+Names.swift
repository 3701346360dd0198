extension RegisterSite {
    /// A name of a record that no other site uses and that stays when its page moves: `20210201-abc234@host`.
    func permanentName(of entry: RecordEntry) -> String {
        let address = base.split(separator: "://", maxSplits: 1).last ?? ""
        return "\(entry.id.isEmpty ? entry.path : entry.id)@\(address.prefix { $0 != "/" })"
    }
}
