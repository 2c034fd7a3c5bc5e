import App
import Domain
import Foundation

/// The script by which the load generator withdraws and submits plans in turn, as their owners.
enum Deeds {
  static func script(
    _ plans: [(record: RecordID, owner: PersonID)], in house: House, folder: String, url: String
  ) async throws -> String {
    var lines: [String] = []
    for plan in plans {
      let session = try await Sessions.begin(for: plan.owner, in: house)
      let token = FormToken.make(secret: session, key: house.keys.sessions)
      let cookie = "\(Sessions.cookie)=\(session)"
      let content = try await content(of: plan, in: house, url: url, cookie: cookie)
      lines.append(
        "{ path = \"/rencana/\(plan.record.number)/\", cookie = \"\(cookie)\", token = \"\(token)\", content = \"\(content)\" },"
      )
    }
    let text = """
      local plans = {
      \(lines.joined(separator: "\n"))
      }
      local threads = 0
      function setup(thread) thread:set("number", threads); threads = threads + 1 end
      function init() count = 0; math.randomseed(number + os.time()); run = math.random(1000000) end
      -- Each thread has its own half of the plans, and a plan's turn comes round only when its last answer is there.
      function request()
        local half = math.floor(#plans / 2)
        local plan = plans[number * half + count % half + 1]
        local deed = math.floor(count / half) % 2 == 0 and "penarikan" or "pengajuan"
        count = count + 1
        local body = string.format("\(FormToken.field)=%s&isi=%s&command_id=bench-%d-%d-%012d",
          plan.token, plan.content, number, run, count)
        return wrk.format("POST", plan.path .. deed,
          { ["Cookie"] = plan.cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
      end
      """
    let path = folder + "/deeds.lua"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// The mark of the plan's content that the owner's page carries while the plan is withdrawn; it is submitted again.
  private static func content(
    of plan: (record: RecordID, owner: PersonID), in house: House, url: String, cookie: String
  ) async throws -> String {
    let asking = { Ledger.Asking(record: plan.record, person: plan.owner, mark: .fresh(), seen: Int.max) }
    // Whatever does not apply where the plan stands is refused and changes nothing.
    _ = try await Ledger.ask(asking(), in: house) { _ in .reopenPlan }
    _ = try await Ledger.ask(asking(), in: house) { _ in .withdrawPlan }
    let page = try await Port.page("\(url)/rencana/\(plan.record.number)", cookie: cookie)
    _ = try await Ledger.ask(asking(), in: house) { scene in .submitPlan(scene.record.facts.plan ?? Plan()) }
    guard let mark = page.range(of: "name=\"isi\" value=\"") else { throw Yard.NotSeeded() }
    return String(page[mark.upperBound...].prefix { $0 != "\"" })
  }
}
