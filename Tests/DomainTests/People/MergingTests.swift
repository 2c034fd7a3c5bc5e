import Domain
import Testing

@Suite("Whoever goes along with a merger has one post at the successor")
struct MergingTests {
  private let day = Day("2026-07-01")!

  /// The posts as they are after the merger.
  private func merged(_ region: Region, on today: Day? = nil) -> [Assignment] {
    let change = region.assignments.merging(Region.school, into: Region.other, from: day, on: today ?? day)
    let kept = region.assignments.filter { one in
      !(change.ended + change.removed).contains { $0.id == one.id }
    }
    return kept + change.ended
      + change.moved.enumerated().map { place, one in
        var post = one.posting.assignment(AssignmentID(Int64(100 + place)), of: one.person, at: Region.other)
        post.to = one.last
        return post
      }
  }

  private func faults(_ region: Region, on today: Day, since first: Day?) -> [Merging.Fault] {
    region.assignments.mergingFaults(Region.school, from: day, on: today, since: first)
  }

  private func there(_ posts: [Assignment], on day: Day) -> [Bool] {
    posts.held(by: .siti, on: day).filter { $0.school == Region.other }.map(\.isHome)
  }

  // R-LINE-11
  @Test("an end that has passed stays what it was, and one that is to come goes along")
  func ends() {
    let today = day + 40
    for last in [day + -30, day + -1, day, day + 39] {
      var region = Region()
      region.appoint(.siti, .teacher, to: last.text)
      region.appoint(.budi, .principal, to: last.text)
      #expect(merged(region, on: today) == region.assignments, "\(last)")
    }
    var region = Region()
    region.appoint(.siti, .teacher, to: (day + 60).text)
    let posts = merged(region, on: today)
    #expect(posts.map(\.to) == [day + -1, day + 60])
    #expect(posts.map(\.school) == [Region.school, Region.other])
  }

  // R-LINE-11
  @Test("whoever would have begun there later begins at the successor on the same day, and leaves nothing behind")
  func later() {
    var region = Region()
    region.appoint(.siti, .teacher, from: (day + 10).text)
    let posts = merged(region)
    #expect(posts.map(\.school) == [Region.other])
    #expect(posts.map(\.from) == [day + 10])
    #expect(faults(region, on: day, since: nil) == [])
  }

  // R-LINE-11
  @Test("it is refused before the first day of a post, and where somebody is yet to lead the school")
  func refused() {
    var region = Region()
    region.appoint(.siti, .teacher)
    #expect(faults(region, on: day, since: day) == [])
    #expect(faults(region, on: day, since: day + 1) == [.tooEarly(first: day + 1)])
    region.appoint(.budi, .principal, from: day.text)
    let post = region.assignments[1]
    #expect(faults(region, on: day, since: day) == [.begins(post)])
    #expect(faults(region, on: day, since: day + 1) == [.tooEarly(first: day + 1), .begins(post)])
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
