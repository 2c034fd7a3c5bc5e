import Domain
import Testing

@Suite("Whoever goes along with a merger has one post at the successor")
struct MergingTests {
  private let day = Day("2026-07-01")!

  /// The posts as they are after the merger.
  private func merged(_ region: Region) -> [Assignment] {
    let (ended, moved) = region.assignments.merging(Region.school, into: Region.other, from: day)
    let kept = region.assignments.filter { one in !ended.contains { $0.id == one.id } }
    return kept + ended
      + moved.enumerated().map { place, one in
        one.posting.assignment(AssignmentID(Int64(100 + place)), of: one.person, at: Region.other)
      }
  }

  private func there(_ posts: [Assignment], on day: Day) -> [Bool] {
    posts.held(by: .siti, on: day).filter { $0.school == Region.other }.map(\.isHome)
  }

  // R-LINE-11
  @Test("somebody who was at home goes on at home")
  func home() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal)
    let posts = merged(region)
    #expect(there(posts, on: day) == [true])
    #expect(posts.held(by: .siti, on: day + -1).map(\.school) == [Region.school])
    #expect(posts.held(by: .budi, on: day).isEmpty)
  }

  // R-LINE-11
  @Test("a guest at the successor is at home there from then on, and no guest any more")
  func guest() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-01-01", home: false)
    let posts = merged(region)
    #expect(there(posts, on: day + -1) == [false])
    #expect(there(posts, on: day) == [true])
  }

  // R-LINE-11
  @Test("whoever is at home at the successor, or a guest at both, gets nothing new", arguments: [true, false])
  func already(home: Bool) {
    var region = Region()
    region.appoint(.siti, .teacher, home: false)
    region.appoint(.siti, .teacher, at: Region.other, home: home)
    let posts = merged(region)
    #expect(there(posts, on: day) == [home])
    #expect(posts.held(by: .siti, on: day).count == 1)
  }

  // R-LINE-11
  @Test("a Plt. principal of the successor keeps that post and is at home there as the teacher they are")
  func acting() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.siti, .principal, at: Region.other, .acting, from: "2026-01-01", home: false)
    let posts = merged(region)
    #expect(there(posts, on: day).sorted { !$0 && $1 } == [false, true])
    #expect(posts.homeSchool(of: .siti, on: day) == Region.other)
  }
}
