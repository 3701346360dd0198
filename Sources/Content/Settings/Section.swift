import Diagnostics
public import Reading
public import Registers

/// A section of the site (chuyên mục) with the members that answer for it.
public struct Section: Sendable {
    /// The name in addresses and folders.
    public let id: Located<String>
    /// The title that people read.
    public let title: String
    /// What it holds.
    public let type: SectionType
    /// The id of the section that this one belongs to.
    public let parent: Located<String>?
    /// The heading under which the menu lists it; that of its type when nil.
    public let group: String?
    /// The ids of the members that own it (QC Đ9).
    public let owners: [Located<String>]
    /// The ids of the members that provide news to it (QC Đ9.3, Đ9.7, Đ9.8).
    public let suppliers: [Located<String>]
    /// The clauses that it rests on.
    public let basis: [String]
    /// After how many days without a new article it counts as neglected; never when nil (QC Đ5.2).
    public let freshDays: Int?
    /// A sentence about it, for its page.
    public let description: String?

    /// What stands for a folder that is no section, or none any more: nobody owns it.
    public static func unlisted(_ folder: String) -> Section {
        Section(
            id: Located(folder, at: .start), title: folder, type: .article, parent: nil, group: nil,
            owners: [],
            suppliers: [], basis: [], freshDays: nil, description: nil)
    }
}
