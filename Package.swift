// swift-tools-version: 6.2
import PackageDescription

/// The one strict settings list, for every target.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // So that the linker can lay functions in an order, and leave out those that nobody calls.
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]

/// What makes the program small on disk and in memory; `.ci/order` writes the order of functions.
let lean: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-Xlinker", "-O2", "-Xlinker", "--gc-sections", "-Xlinker", "--icf=all",
      "-Xlinker", "--no-eh-frame-hdr",
      "-Xlinker", "\(Context.packageDirectory)/Modules/Link/unwinding.ld",
      "-Xlinker", "\(Context.packageDirectory)/Modules/Link/hashes.ld",
      "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/Modules/Link/order.txt",
      "-Xlinker", "--no-warn-symbol-ordering",
      // So that a kiosk can overwrite all memory that is given back, by whom ever.
      "-Xlinker", "--wrap=free", "-Xlinker", "--wrap=realloc",
      // So that a page goes to the terminal in one piece.
      "-Xlinker", "--wrap=write",
    ], .when(configuration: .release))
]

/// A room of the house; every arrow points to a room further down.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + settings)
}

/// For rooms that wait for people, or that are entered seldom.
let small: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// For C++, which may use nothing that has to unwind the stack, and is read once in a run.
let plain: [CXXSetting] = [
  .unsafeFlags(["-fno-exceptions", "-fno-rtti", "-Wall", "-Wextra", "-Werror"]),
  .unsafeFlags(["-Oz", "-ffunction-sections", "-fdata-sections"], .when(configuration: .release)),
]

/// The tests of a room.
func tests(_ name: String, _ dependencies: [Target.Dependency], copying: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: copying, swiftSettings: strict)
}

let package = Package(
  name: "tingle",
  products: [.executable(name: "tingle", targets: ["tingle"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .executableTarget(
      name: "tingle",
      dependencies: [
        "Kiosk", "Terminal", "Screens", "Journey", "Interchange", "Review", "Knowledge",
        "Assessment", "Console", "Wording", "CLean",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: lean),
    room(
      "Kiosk",
      [
        "Terminal", "Screens", "Journey", "Review", "Assessment", "Console", "Wording", "CKiosk",
        "CToml", "CCrypt",
      ]),
    room("Terminal", ["Console", "CNcurses", "CPiece", "CSignals"]),
    room("Screens", ["Journey", "Console", "Assessment", "Wording"]),
    room("Journey", ["Assessment", "Wording"], settings: small),
    room("Interchange", ["Assessment", "Wording"]),
    room("Review", ["Assessment", "Wording"], settings: small),
    room("Knowledge", ["Assessment", "Wording"], settings: small),
    room("Assessment", ["Wording"]),
    room("Console"),
    room("Wording", settings: small),

    .systemLibrary(
      name: "CNcurses", path: "Modules/CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CPiece", path: "Modules/CPiece"),
    .target(name: "CSignals", path: "Modules/CSignals"),
    .target(name: "CKiosk", path: "Modules/CKiosk"),
    .target(
      name: "CLean", path: "Modules/CLean",
      cSettings: [.define("LEAN", .when(configuration: .release))]),
    .target(name: "CToml", path: "Modules/CToml", cxxSettings: plain),
    .systemLibrary(name: "CCrypt", path: "Modules/CCrypt", providers: [.apt(["libcrypt-dev"])]),

    .executableTarget(
      name: "benchmark",
      dependencies: [
        "TestSupport", "Pseudoterminal", "CBenchmark",
      ],
      path: "Tests/Benchmark", exclude: ["Peers"], swiftSettings: strict),
    .target(name: "CBenchmark", path: "Modules/CBenchmark"),
    tests("BenchmarkTests", ["benchmark", "Pseudoterminal"]),

    .executableTarget(
      name: "soak",
      dependencies: [
        "Soaking", "TestSupport", "Pseudoterminal", "Screens", "Journey", "Knowledge", "Assessment",
        "Console", "Wording", "CSoak",
      ],
      path: "Tests/Soak", swiftSettings: strict),
    .target(
      name: "Soaking",
      dependencies: ["TestSupport", "Screens", "Journey", "Assessment", "Console", "Wording"],
      path: "Tests/Soaking", swiftSettings: strict),
    .target(name: "CSoak", path: "Modules/CSoak"),
    .target(
      name: "Pseudoterminal", dependencies: ["CPty"], path: "Tests/Pseudoterminal",
      swiftSettings: strict),
    .target(name: "CPty", path: "Modules/CPty"),

    tests("AssessmentTests", ["TestSupport", "Assessment", "Wording"]),
    tests(
      "KnowledgeTests", ["TestSupport", "Knowledge", "Assessment", "Wording"], copying: ["Data"]),
    .target(
      name: "TestSupport", dependencies: ["Assessment", "Wording"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("JourneyTests", ["TestSupport", "Journey", "Assessment", "Wording"]),
    .target(name: "Golden", path: "Tests/Golden", swiftSettings: strict),
    tests("ConsoleTests", ["Console"]),
    tests(
      "ScreensTests",
      [
        "TestSupport", "Golden", "Soaking", "Screens", "Review", "Journey", "Knowledge",
        "Assessment", "Console", "Wording",
      ],
      copying: ["Goldens"]),
    tests(
      "ReviewTests", ["TestSupport", "Golden", "Review", "Knowledge", "Assessment", "Wording"],
      copying: ["Goldens"]),
    tests("TerminalTests", ["TestSupport", "Terminal", "Console"]),
    tests("InterchangeTests", ["TestSupport", "Interchange", "Knowledge", "Assessment"]),
    tests(
      "KioskTests",
      [
        "TestSupport", "Kiosk", "Terminal", "Screens", "Journey", "Knowledge", "Assessment",
        "Console",
        "Wording",
      ]
    ),
    tests("WordingTests", ["Wording"]),
    .target(
      name: "Fuzzing",
      dependencies: [
        "Kiosk", "Terminal", "Journey", "Interchange", "Knowledge", "Assessment", "Console",
        "Wording",
      ],
      path: "Tests/Fuzzing", swiftSettings: strict),
    .executableTarget(
      name: "fuzz", dependencies: ["Fuzzing", "CFuzzer"], path: "Tests/Fuzz",
      exclude: ["Corpus", "decoder.dict"], swiftSettings: strict),
    .systemLibrary(name: "CFuzzer", path: "Modules/CFuzzer"),
    tests("FuzzTests", ["Fuzzing"]),
    tests(
      "TingleTests",
      [
        "TestSupport", "Pseudoterminal", "tingle", "Kiosk", "Interchange", "Terminal", "Screens",
        "Journey",
        "Review",
        "Knowledge",
        "Assessment",
        "Console", "Wording",
      ]),
  ],
  cxxLanguageStandard: .cxx17
)
