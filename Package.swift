// swift-tools-version:6.2
// The walls of the house: which target may know which. docs/ARCHITECTURE.md says why.
import PackageDescription

/// The settings of every target of ours; dependencies keep their own.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "kinerja",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: ["FullFoundation"]),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
  ],
  targets: [
    // C libraries of Debian, one module each.
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
    // Of glibc itself, which Swift's own module of it leaves out.
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Pure: no clock, no files, no network.
    .target(name: "Domain", swiftSettings: strict),
    .target(name: "HTML", swiftSettings: strict),

    // Doors, one to each outside thing.
    .target(name: "JSON", dependencies: ["CJansson"], swiftSettings: strict),
    .target(name: "Storage", swiftSettings: strict),
    .target(
      name: "StorageSQLite",
      dependencies: [
        "Storage", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .target(
      name: "StoragePostgres",
      dependencies: ["Storage", "CLibPQ", .product(name: "NIOPosix", package: "swift-nio")], swiftSettings: strict),
    .target(
      name: "Spreadsheet",
      dependencies: ["CZip", "CXML2", .product(name: "SwiftCSV", package: "SwiftCSV")], swiftSettings: strict),
    .target(
      name: "Dapodik",
      dependencies: [
        "Domain", "JSON", "Spreadsheet",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ], swiftSettings: strict),

    .target(
      name: "App",
      dependencies: [
        "Dapodik", "Domain", "HTML", "JSON", "Storage", "Spreadsheet", "CArgon2", "CBrotli",
        "CMalloc", "CZlib",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], swiftSettings: strict),
    .target(name: "Seeds", dependencies: ["Domain", "App", "Storage"], swiftSettings: strict),
    .executableTarget(
      name: "kinerja",
      dependencies: [
        "App", "Domain", "JSON", "Seeds", "Storage", "StorageSQLite", "StoragePostgres",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "kinerja-bench",
      dependencies: [
        "App", "Domain", "Storage", "StorageSQLite", "StoragePostgres",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], path: "Sources/Bench", swiftSettings: strict),

    // Tests: one target for each floor, and what they share.
    .target(
      name: "TestSupport", dependencies: ["Storage", "StorageSQLite", "StoragePostgres"], path: "Tests/Support",
      swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: strict),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "StorageSQLite", "StoragePostgres", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SpreadsheetTests", dependencies: ["Spreadsheet", "CZip"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "DapodikTests",
      dependencies: [
        "Dapodik", "Domain", "JSON", "Spreadsheet", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], swiftSettings: strict),
    .testTarget(
      name: "AppTests",
      dependencies: [
        "App", "Dapodik", "Domain", "HTML", "JSON", "Seeds", "Spreadsheet", "Storage", "StorageSQLite",
        "StoragePostgres", "TestSupport", .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ], exclude: ["Records/written-events.tsv"], swiftSettings: strict),
    .testTarget(
      name: "HouseTests",
      dependencies: [
        "App", "Domain", "Storage", "StorageSQLite", "TestSupport",
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
