import Domain
import HTML

/// The page of one of several desks: its address says whose it is.
struct DeskPlace: Address {
  let path: Path
  /// The parameter, such as `kantor`.
  let name: String
  /// Nil: the only one there is, or all of them.
  let place: SchoolID?

  var address: String { path.address + (place.map { "?\(name)=\($0.number)" } ?? "") }
}

/// Which of several desks lies open, a link to each; nothing where there is only one.
struct DeskChoice: Piece {
  let path: Path
  let name: String
  let label: String
  let places: [School]
  let chosen: SchoolID?
  /// What leads to all of them together, where a page has that.
  var all: String?

  var html: HTML {
    if places.count < 2 { return .empty }
    let every = all.map { [Filter.Part($0, path, isCurrent: chosen == nil)] } ?? []
    return Filter(
      every
        + places.map { place in
          Filter.Part(
            place.name, DeskPlace(path: path, name: name, place: place.id), isCurrent: place.id == chosen)
        }, label: label
    ).html
  }
}
