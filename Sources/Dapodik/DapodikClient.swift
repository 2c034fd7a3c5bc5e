import AsyncHTTPClient
import Domain
import NIOCore
import NIOHTTP1

/// Dapodik's local web service on a school's computer. It follows no redirect, so the token goes nowhere else, and neither
/// the token nor what is answered is logged.
package struct DapodikClient: Sendable {
  private let address: DapodikAddress
  private let token: DapodikToken
  private let limits: Limits

  package struct Limits: Sendable {
    /// Of one answer.
    package var bytes: Int
    package var connectSeconds: Int
    /// From the first byte asked to the last one answered, of one answer.
    package var totalSeconds: Int

    package init(bytes: Int = 8 << 20, connectSeconds: Int = 5, totalSeconds: Int = 30) {
      self.bytes = bytes
      self.connectSeconds = connectSeconds
      self.totalSeconds = totalSeconds
    }
  }

  package init(address: DapodikAddress, token: DapodikToken, limits: Limits = Limits()) {
    self.address = address
    self.token = token
    self.limits = limits
  }

  /// The school of an NPSN and its staff.
  package func fetch(
    _ npsn: NPSN, nikHash: (NIK) -> NIKHash
  ) async throws(DapodikError) -> (school: SchoolRow, staff: StaffList) {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    configuration.timeout.connect = .seconds(Int64(limits.connectSeconds))
    configuration.httpVersion = .http1Only
    // An operator who mistyped the address should hear so at once, not after attempts that cannot help.
    configuration.connectionPool.retryConnectionEstablishment = false
    let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    let outcome: Result<(school: SchoolRow, staff: StaffList), DapodikError>
    do throws(DapodikError) {
      let school = try DapodikAnswer.school(try await get("getSekolah", npsn, by: http))
      guard school.npsn == npsn else { throw .otherSchool(school.npsn) }
      let staff = try DapodikAnswer.staff(try await get("getGtk", npsn, by: http), nikHash: nikHash)
      outcome = .success((school, staff))
    } catch {
      outcome = .failure(withoutToken(error))
    }
    // What it fails with is about connections that nobody needs any more.
    try? await http.shutdown()
    return try outcome.get()
  }

  private func get(_ name: String, _ npsn: NPSN, by http: HTTPClient) async throws(DapodikError) -> [UInt8] {
    var request = HTTPClientRequest(url: "\(address.text)/WebService/\(name)?npsn=\(npsn.text)")
    request.headers.add(name: "Authorization", value: "Bearer \(token.secret)")
    request.headers.add(name: "Accept", value: "application/json, text/html;q=0.9")
    let status: UInt
    let body: [UInt8]
    do {
      let response = try await http.execute(request, timeout: .seconds(Int64(limits.totalSeconds)))
      status = response.status.code
      body = Array(buffer: try await response.body.collect(upTo: limits.bytes))
    } catch is NIOTooManyBytesError {
      throw .tooLarge(limit: limits.bytes)
    } catch let error as HTTPClientError
      where [.connectTimeout, .readTimeout, .deadlineExceeded, .getConnectionFromPoolTimeout].contains(error)
    {
      throw .timedOut
    } catch {
      throw .unreachable
    }
    switch status {
    case 200: return body
    case 401, 403: throw .refusedToken
    default: throw .status(Int(status))
    }
  }

  /// Dapodik may repeat the token in its message.
  private func withoutToken(_ error: DapodikError) -> DapodikError {
    guard case .refused(let message) = error else { return error }
    let parts = message.split(separator: token.secret, omittingEmptySubsequences: false)
    return .refused(message: parts.joined(separator: "…"))
  }
}
