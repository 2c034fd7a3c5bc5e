import App
import Domain
import HTTPTypes
import Storage

/// Accounts and codes for tests, and a person at the sign-in page.
extension TestHouse {
  func give(_ password: String, to person: PersonID) async throws {
    let hash = try await house.passwords.hash(password)
    let now = house.clock.now()
    try await house.database.write { try $0.run(AccountRows.set(passwordHash: hash, of: person, at: now)) }
  }

  func code(for person: PersonID, hours: Int = 168) async throws -> String {
    let house = house
    let now = house.clock.now()
    return try await house.database.write { connection in
      try ActivationRows.make(for: person, by: nil, at: now, hours: hours, keys: house.keys, on: connection)
    }
  }

  func count(_ sql: SQL) async throws -> Int {
    try await house.database.read { try $0.row(sql) { try $0.int() } ?? 0 }
  }

  func state(of person: PersonID) async throws -> ActivationRows.State? {
    let now = house.clock.now()
    return try await house.database.read { connection in
      try ActivationRows.states(of: [person], at: now, on: connection)[person]
    }
  }
}

extension Browser {
  func signIn(
    _ name: String, _ password: String, back: String? = nil, from caller: String? = nil
  ) async throws -> Page {
    let page = try await get(Path.signIn.address + (back.map { "?kembali=" + $0 } ?? ""))
    var fields = [("pengguna", name), ("sandi", password)]
    for name in ["csrf", "kembali"] { page.value(name, in: "/masuk").map { fields.append((name, $0)) } }
    var headers = HTTPFields()
    if let caller { headers[HTTPField.Name("X-Forwarded-For")!] = caller }
    return try await send(.post, "/masuk", fields: fields, headers: headers)
  }
}

extension Browser.Page {
  func setCookie(_ name: String) -> String? {
    headers[values: .setCookie].first { $0.hasPrefix(name + "=") }
  }
}

let goodPassword = "angin sawah merah"
