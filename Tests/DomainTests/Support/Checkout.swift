import Foundation

/// The repository that this file lies in.
enum Checkout {
  static let root = (1...4).reduce(URL(filePath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
}
