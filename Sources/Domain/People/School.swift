/// Satuan pendidikan: a place of work. A dinas and a yayasan are places too, so that people, records and days have one
/// path (docs/adr/0007).
package struct School: Hashable, Sendable {
  package let id: SchoolID
  package let kind: Kind
  /// An office has a code of the same shape: `D` or `Y` and seven digits.
  package let npsn: NPSN
  package var name: String
  /// Bentuk pendidikan, as Dapodik spells it: `SD`, `SMP`, `TK`, `SLB`, …; empty for an office.
  package var form: String
  package var status: Status
  package var place: Place
  /// The day on which a window closes is the day in the school's own zone.
  package var zone: TimeZone
  /// `sekolah_id`: Dapodik's own number of the school.
  package var dapodikID: String?
  /// Dinas pendidikan above it; for a dinas the one above that.
  package var office: SchoolID?
  /// Yayasan of a private school.
  package var foundation: SchoolID?
  /// The school that it was merged into, and since when. That one may have been merged later: `successor(on:among:)`.
  package var successor: Dated<SchoolID>?

  /// What a place of work is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case school
    /// Dinas pendidikan.
    case office
    /// Yayasan.
    case foundation
  }

  /// Status sekolah.
  package enum Status: String, CaseIterable, Hashable, Sendable {
    /// Negeri.
    case state
    /// Swasta.
    case independent = "private"

    package init?(spelled text: some StringProtocol) {
      switch text.lowercased() {
      case "negeri": self = .state
      case "swasta": self = .independent
      default: return nil
      }
    }
  }

  package init(
    id: SchoolID, kind: Kind = .school, npsn: NPSN, name: String, form: String, status: Status, place: Place,
    zone: TimeZone, dapodikID: String? = nil, office: SchoolID? = nil, foundation: SchoolID? = nil,
    successor: Dated<SchoolID>? = nil
  ) {
    self.id = id
    self.kind = kind
    self.npsn = npsn
    self.name = name
    self.form = form
    self.status = status
    self.place = place
    self.zone = zone
    self.dapodikID = dapodikID
    self.office = office
    self.foundation = foundation
    self.successor = successor
  }
}

extension School {
  /// The school that stands for it on a day, however often it was merged on; nil while it stands itself. A successor that is
  /// not among the places that are known counts as standing.
  package func successor(on day: Day, among places: [School]) -> SchoolID? {
    var (found, next): (SchoolID?, Dated<SchoolID>?) = (nil, successor)
    while let step = next, step.from <= day, step.value != id, step.value != found {
      found = step.value
      next = places.first { $0.id == step.value }?.successor
    }
    return found
  }

  /// What stands above somebody who works here: the yayasan above the non-ASN of a private school, the dinas above
  /// everybody else; nil where none is known.
  package func governing(_ employment: Employment) -> SchoolID? {
    kind == .school && status == .independent && !employment.isASN ? foundation : office
  }

  /// Yayasan and dinas above it.
  package var above: [SchoolID] { [office, foundation].compactMap(\.self) }

  /// The places that keep the calendar of somebody who works here, an office that of its own people too. Without an
  /// employment: of everybody here.
  package func keepers(of employment: Employment?) -> [SchoolID] {
    let above = employment.map { [governing($0)].compactMap(\.self) } ?? above
    return above + (kind == .school ? [] : [id])
  }
}

/// Where a school is; each part may be empty.
package struct Place: Hashable, Sendable {
  /// Alamat jalan.
  package var street: String
  /// Desa/kelurahan.
  package var village: String
  /// Kecamatan.
  package var district: String
  /// Kabupaten/kota.
  package var regency: String
  package var province: String

  package init(
    street: String = "", village: String = "", district: String = "", regency: String = "", province: String = ""
  ) {
    self.street = street
    self.village = village
    self.district = district
    self.regency = regency
    self.province = province
  }
}

extension TimeZone {
  /// The zone of a province (Keppres 41/1987 and the provinces founded since), with or without `Prov.` before its name;
  /// nil for a name that is not known.
  package init?(province: some StringProtocol) {
    var words = province.lowercased().split { !$0.isLetter }.map(String.init)
    if ["prov", "provinsi", "propinsi"].contains(words.first) { words.removeFirst() }
    let name = words.joined(separator: " ")
    if TimeZone.western.contains(name) {
      self = .wib
    } else if TimeZone.central.contains(name) || name.hasPrefix("sulawesi ") {
      self = .wita
    } else if name.hasPrefix("maluku") || name.hasPrefix("papua") {
      self = .wit
    } else {
      return nil
    }
  }

  private static let western: Set<String> = [
    "aceh", "nanggroe aceh darussalam", "sumatera utara", "sumatera barat", "riau", "kepulauan riau", "jambi",
    "sumatera selatan", "bengkulu", "lampung", "kepulauan bangka belitung", "bangka belitung", "dki jakarta",
    "d k i jakarta", "daerah khusus jakarta", "jakarta", "jawa barat", "jawa tengah", "di yogyakarta",
    "d i yogyakarta", "daerah istimewa yogyakarta", "jawa timur", "banten", "kalimantan barat", "kalimantan tengah",
  ]
  private static let central: Set<String> = [
    "bali", "nusa tenggara barat", "nusa tenggara timur", "kalimantan selatan", "kalimantan timur",
    "kalimantan utara", "gorontalo",
  ]
}
