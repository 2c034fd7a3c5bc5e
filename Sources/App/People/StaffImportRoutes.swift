import Domain
import HTML
import HTTPTypes
import Hummingbird

/// Impor guru dan tenaga kependidikan: three ways in, a preview, then all of it in one transaction or nothing.
enum StaffImporting {
  static let routes: [Route] = [
    .signedIn(.get, "/impor") { me in
      let desk = try Desk(me)
      return me.page(
        "Impor dari Dapodik", in: .people,
        Kabar.notice(me) + StaffImportForm(desk: desk, fields: FormFields(), fault: nil, token: me.visit.token).html)
    },
    .signedIn(.post, "/impor", limit: Route.fileLimit) { me in
      let desk = try Desk(me)
      do {
        let bundle = try await StaffImportForm.read(me.visit.form, for: desk.school, in: me.house)
        let id = try await StaffImports.keep(bundle, for: desk.school, by: me.person, in: me.house)
        return .go(to: .staffImportPreview(id))
      } catch let fault as StaffSource.Fault {
        return me.page(
          "Impor dari Dapodik", in: .people, hasErrors: true, status: .unprocessableContent,
          StaffImportForm(desk: desk, fields: me.visit.form, fault: fault, token: me.visit.token).html)
      }
    },
    .signedIn(.get, "/impor/:impor") { me in
      let (id, schools) = try asked(me)
      guard let shown = try await StaffImports.show(id, for: schools, by: me.person, in: me.house) else {
        return expired(me)
      }
      return preview(shown, nil, me)
    },
    .signedIn(.post, "/impor/:impor/penerapan") { me in
      let (id, schools) = try asked(me)
      let form = me.visit.form
      let outcome = try await StaffImports.apply(
        id, seen: form.text("sidik"), isConfirmed: form.text("yakin") == "ya", for: schools, by: me.person, in: me.house
      )
      switch outcome {
      case .applied: return .go(to: .people, news: "impor-diterapkan")
      case .repeated: return .go(to: .people, news: "impor-sudah")
      case .changed(let shown): return preview(shown, .changed, me)
      case .unconfirmed(let shown): return preview(shown, .unconfirmed, me)
      case .expired: return expired(me)
      }
    },
    .signedIn(.post, "/impor/:impor/pembatalan") { me in
      let (id, schools) = try asked(me)
      try await StaffImports.discard(id, for: schools, in: me.house)
      return .go(to: .staffImport, news: "impor-batal")
    },
  ]

  private static func asked(_ me: SignedIn) throws(Problem) -> (Int64, [School]) {
    let schools = me.schools(as: .operator)
    guard !schools.isEmpty else { throw .notFound }
    return (try me.visit.id("impor", StaffBundle.self).number, schools)
  }

  private static func preview(_ shown: StaffImports.Shown, _ problem: StaffImportPage.Problem?, _ me: SignedIn)
    -> Response
  {
    let status: HTTPResponse.Status =
      switch problem {
      case nil: .ok
      case .changed: .conflict
      case .unconfirmed: .unprocessableContent
      }
    return me.page(
      "Pratinjau impor", in: .people, width: .wide, hasErrors: problem != nil, status: status,
      StaffImportPage(shown: shown, problem: problem, token: me.visit.token).html)
  }

  private static func expired(_ me: SignedIn) -> Response {
    me.page(
      "Pratinjau sudah kedaluwarsa", in: .people, status: .gone,
      """
      <h1>Pratinjau sudah kedaluwarsa</h1>
      <p>Pratinjau hanya disimpan \(StaffImports.hours) jam dan isinya sudah dihapus. Tidak ada yang berubah.</p>
      \(Row(ButtonLink("Impor sekali lagi", Path.staffImport)))
      """)
  }
}
