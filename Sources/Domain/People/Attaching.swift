extension School {
  /// Why a place of work cannot stand under another one.
  package enum AttachFault: Hashable, Sendable {
    /// Only a dinas and a yayasan have anything under them.
    case noOffice
    /// A yayasan has private schools under it and nothing else.
    case notPrivate
    /// It stands above the other already, or is the other itself.
    case circle
  }

  /// `places`: what stands above `other`, as far as it goes.
  package func attachFault(under other: School, among places: [School]) -> AttachFault? {
    switch other.kind {
    case .school: return .noOffice
    case .foundation: if kind != .school || status != .independent { return .notPrivate }
    case .office: break
    }
    var (next, seen): (School?, Set<SchoolID>) = (other, [])
    while let place = next, seen.insert(place.id).inserted {
      if place.id == id { return .circle }
      next = places.first { $0.id == place.office }
    }
    return nil
  }
}
