import App
import Domain
import Foundation

/// The script by which the load generator withdraws and submits plans in turn, as their owners.
enum Deeds {
  static func script(_ plans: [(record: RecordID, owner: PersonID)], in house: House, folder: String) async throws
    -> String
  {
    var lines: [String] = []
    for plan in plans {
      let session = try await Sessions.begin(for: plan.owner, in: house)
      let token = FormToken.make(secret: session, key: house.keys.sessions)
      lines.append(
        "{ path = \"/rencana/\(plan.record.number)/\", cookie = \"\(Sessions.cookie)=\(session)\", token = \"\(token)\" },"
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
        local body = string.format("\(FormToken.field)=%s&command_id=bench-%d-%d-%012d", plan.token, number, run, count)
        return wrk.format("POST", plan.path .. deed,
          { ["Cookie"] = plan.cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
      end
      """
    let path = folder + "/deeds.lua"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
