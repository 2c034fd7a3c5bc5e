/// Dadu: numbers that look random and are the same for the same seed on every machine (SplitMix64).
package struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(_ seed: UInt64) { state = seed }

  /// Dice of their own for one thing among many, so that a thing does not change when others are added.
  package init(_ seed: UInt64, _ place: Int) {
    var first = Dice(seed &+ UInt64(bitPattern: Int64(place)) &* 0xD1B5_4A32_D192_ED03)
    state = first.next()
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of a list that is not empty.
  package mutating func pick<Element>(_ list: [Element]) -> Element { list[number(0...list.count - 1)] }

  package mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Whether something happens that happens `percent` times out of a hundred.
  package mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }
}
