import App
import ArgumentParser
import Domain
import Foundation
import Seeds
import Storage

/// Fills a database with invented people: the demo school, or a whole country of schools for measurements.
struct Seed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mengisi basis data dengan sekolah rekaan untuk peragaan atau pengukuran.")

  @Option(help: "Banyaknya sekolah rekaan tambahan; tanpa ini, sekolah peragaan saja.")
  var schools: Int?

  @Option(help: "Angka benih: angka yang sama memberi orang dan isi yang sama.")
  var number: UInt64 = 2026

  @Option(help: "Semua orang di sekolah rekaan berdiri pada tahap ini, misalnya plan-submitted.")
  var stage: String?

  @Option(help: "Banyaknya guru tiap sekolah bila --stage diberikan; 0: kepala sekolah saja.")
  var teachers: Int?

  @Flag(help: "Dengan --stage awaiting-appraisal: setiap orang sudah mendapat rekomendasi penilaian.")
  var advised = false

  func validate() throws {
    if let schools, !(1...100_000).contains(schools) {
      throw ValidationError("--schools harus 1 sampai 100000.")
    }
    if stage == nil && teachers == nil && !advised { return }
    guard schools != nil, let known = stage.flatMap(Stage.init(rawValue:)) else {
      let all = Seeding.stages.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--teachers dan --advised memerlukan --schools dan --stage. Tahap yang ada: \(all).")
    }
    if let teachers, !Queue.teachers.contains(teachers) {
      throw ValidationError("--teachers harus 0 sampai \(Queue.teachers.upperBound).")
    }
    if advised, known != .awaitingAppraisal {
      throw ValidationError("--advised hanya untuk --stage \(Stage.awaitingAppraisal.rawValue).")
    }
    if advised, teachers == 1 { throw ValidationError("--advised memerlukan sekurang-kurangnya 2 guru, atau 0.") }
  }

  /// Nil: every stage at every school.
  private var queue: Queue? {
    stage.flatMap(Stage.init(rawValue:)).map {
      Queue(teachers: teachers ?? Seeding.stages.count, stage: $0, isAdvised: advised)
    }
  }

  func run() async throws {
    let house = try await Doors.house()
    do {
      if let schools { try await country(schools, in: house) } else { try await demo(in: house) }
    } catch Seeding.Fault.holdsOthers {
      throw Doors.Closed(
        description: "Basis data ini berisi sekolah yang bukan rekaan. Benih hanya untuk basis data kosong.")
    } catch Seeding.Fault.noRulebook {
      throw Doors.Closed(description: "Buku aturan 2026 tidak ada.")
    }
    await house.database.close()
  }

  private func country(_ count: Int, in house: House) async throws {
    let began = ContinuousClock.now
    let tally = try await Seeding.schools(count, seed: number, queue: queue, in: house) { done in
      if done % 200 == 0 { print("\(done) sekolah …") }
    }
    let seconds = began.duration(to: .now) / .seconds(1)
    if tally.skipped > 0 { print("\(tally.skipped) sekolah sudah ada dan tidak disentuh.") }
    print(
      "\(tally.schools) sekolah, \(tally.teachers) guru, \(tally.records) kinerja, \(tally.events) baris riwayat dalam \(String(format: "%.1f", seconds)) detik."
    )
    if tally.schools > 0 { print("\(String(format: "%.1f", Double(tally.schools) / seconds)) sekolah per detik.") }
  }

  private func demo(in house: House) async throws {
    let isNew = try await Seeding.demo(in: house)
    print(isNew ? "Sekolah peragaan dibuat; semua orangnya rekaan." : "Sekolah peragaan sudah ada dan tidak diubah.")
    print("\nSiapa Anda bisa jadi (kata sandi semuanya: \(Demo.password)):\n")
    for line in try await Seeding.roster(in: house) {
      print("  \(padded(line.email, 25))\(padded(line.name, 31))\(padded(line.post, 22))\(line.state)")
    }
    print(
      """

      Jalankan: kinerja serve --today \(Seeding.demoDay.text)
      Baru pada hari itu semua tahap terlihat sekaligus: penilaian dikirim pada Desember dan dianggap diterima
      sesudah empat belas hari. Hari lain dapat dipilih di halaman /demo.
      """)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
