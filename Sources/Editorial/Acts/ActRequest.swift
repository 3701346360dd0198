public import CivilTime
public import Content

/// What somebody asks the program to record.
public struct ActRequest: Sendable {
    /// What is to be done.
    public let action: Act.Action
    /// The id of the member who does it.
    public let by: String
    /// When.
    public let at: Timestamp
    /// What the act is to say besides; what follows from the state of the article is filled in by the planner.
    public let details: Act.Details

    /// A request.
    public init(action: Act.Action, by: String, at: Timestamp, details: Act.Details = Act.Details()) {
        self.action = action
        self.by = by
        self.at = at
        self.details = details
    }
}
