import Domain

/// The words for what waits beside the stage of a record, and where it is answered.
enum AsideCopy {
  static func deed(_ aside: Aside) -> String {
    switch aside {
    case .change: "jawab usulan perubahan"
    case .moveForOwner, .moveForObserver: "jawab pemindahan observasi"
    case .statement: "beri tanggapan atas keberatan"
    }
  }

  /// The deed on the button.
  static func button(_ aside: Aside) -> String {
    switch aside {
    case .change: "Baca dan jawab usulan perubahan"
    case .moveForOwner, .moveForObserver: "Baca dan jawab usulan pemindahan"
    case .statement: "Baca keberatan dan beri tanggapan"
    }
  }

  static func place(_ aside: Aside, _ id: RecordID) -> Path {
    switch aside {
    case .change: .change(id)
    case .moveForOwner, .moveForObserver: .observationMove(id)
    case .statement: .objection(id)
    }
  }

  /// What it means, in a sentence, to the one who answers.
  static func explanation(_ aside: Aside, _ view: RecordView) -> String {
    switch aside {
    case .change: "\(view.owner.name) ingin mengubah rencana yang sudah disepakati."
    case .moveForOwner: "\(RefusalCopy.capital(view.words.observation)) Anda diusulkan pindah ke hari lain."
    case .moveForObserver: "\(view.owner.name) mengusulkan observasi dipindah ke hari lain."
    case .statement: ObjectionCopy.askedForStatement(view.superior?.name ?? view.words.superior)
    }
  }
}

extension Aside {
  /// What the column says that waits; nothing for null.
  static func read(_ column: String?) -> [Aside] {
    (column ?? "").split(separator: " ").compactMap { Aside(rawValue: String($0)) }
  }
}

extension RecordView {
  /// What waits for the viewer beside the stage.
  var myAsides: [Aside] {
    record.asides.filter { $0.isOpen(in: calendar) }.filter { aside in
      switch aside.holder {
      case .owner: isOwner
      case .assessor: isAssessor
      case .superior, .nobody: false
      }
    }
  }
}
