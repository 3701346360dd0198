public import CivilTime
import Glibc

/// The clock of the machine: read once, where the command line names no moment.
public enum SystemClock {
    /// The present second.
    public static var now: Timestamp { Timestamp(secondsSinceEpoch: time(nil)) }
}
