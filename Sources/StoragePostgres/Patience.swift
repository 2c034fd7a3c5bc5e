import Glibc
import Storage

/// How often a transaction is run again, for what reason, and how long it stands aside in between.
struct Patience {
  enum Reason {
    /// Another transaction won (40001, 40P01).
    case race
    /// A unique key was taken, maybe by one that committed after we looked for it: a second look will see it.
    case duplicate
    /// The connection died before COMMIT, so nothing was changed.
    case lost
    /// It must not be run again.
    case never
  }

  private var races = 0
  private var duplicates = 0
  private var losses = 0

  mutating func wait(_ reason: Reason, orThrow error: any Error) throws {
    switch reason {
    case .race:
      races += 1
      guard races < 60 else { throw error }
      // From 1 ms to 64 ms, at random, so that the losers of one race do not meet again in the next.
      usleep(UInt32.random(in: 0...(1000 << UInt32(min(races, 6)))))
    case .duplicate:
      duplicates += 1
      guard duplicates < 2 else { throw error }
    case .lost:
      losses += 1
      guard losses < 3 else { throw error }
    case .never: throw error
    }
  }
}
