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
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .executableTarget(
      name: "tingle",
      dependencies: [
        "Terminal", "Screens", "Journey", "Review", "Knowledge", "Assessment", "Console", "Wording",
        "CKiosk", "CLean", "CToml", "CCrypt",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: lean),
    room("Terminal", ["Console", "CNcurses", "CPiece", "CSignals"]),
    room("Screens", ["Journey", "Console", "Assessment", "Wording"]),
    room("Journey", ["Assessment", "Wording"], settings: small),
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
        "TestSupport", "Pseudoterminal", "Screens", "Journey", "Knowledge", "Review", "Assessment",
        "Console", "Wording", "CBenchmark",
      ],
      path: "Tests/Benchmark", exclude: ["Peers"], swiftSettings: strict),
    .target(name: "CBenchmark", path: "Modules/CBenchmark"),
    tests(
      "BenchmarkTests",
      ["benchmark", "Pseudoterminal", "Knowledge", "Review", "Assessment", "CBenchmark"]),

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
    tests("TerminalTests", ["Terminal", "Console"]),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "tingle", "Terminal", "Journey", "Knowledge", "Assessment", "Console", "Wording",
      ],
      path: "Tests/Fuzz",
      exclude: [
        "CaseWords.swift", "ConfigWords.swift", "Corpus", "decoder.dict", "Fuzz.swift",
        "WordList.swift",
      ],
      swiftSettings: strict),
    tests(
      "TingleTests",
      [
        "TestSupport", "TestFiles", "tingle", "Terminal", "Screens", "Journey", "Knowledge",
        "Assessment", "Console", "Wording",
      ]),
    .target(name: "TestFiles", path: "Tests/TestFiles", swiftSettings: strict),
    // They start the program that was built; the rooms tell what it has to show on a page.
    tests(
      "ProgramTests",
      [
        "TestSupport", "TestFiles", "Pseudoterminal", "Screens", "Journey", "Knowledge", "Console",
      ]),
  ],
  cxxLanguageStandard: .cxx17
)

// Only tests can import a program. So `.ci/fuzz` has a package of its own, in which the fuzzer takes
// in the files that it tries.
if Context.environment["TINGLE_FUZZ"] != nil {
  let rooms = ["Terminal", "Journey", "Knowledge", "Assessment", "Console", "Wording"]
  let checks = [
    "CaseCheck", "CaseMeaning", "CaseWords", "ConfigCheck", "ConfigWords", "DecoderCheck", "Fuzz",
    "JSONTree", "KeyGrammar", "SettingsText", "WordList",
  ]
  let reader = [
    "CaseFault", "CaseNames", "CaseReader", "FaultList", "JSONBytes", "JSONCursor", "JSONString",
    "JSONText", "LineBytes", "Listing", "NameTable", "Nearest", "QuickReader", "ThoroughReader",
  ]
  let kiosk = [
    "ConfigurationFault", "ConfigurationFaults", "FilePlace", "KioskFile", "KioskKey",
    "KioskReader+Staff",
    "KioskReader+Values", "KioskReader", "KioskSettings", "TOMLDocument",
  ]
  let watched = ["-fsanitize=undefined", "-fno-sanitize-recover=all"]
  let counted = "-sanitize-coverage=edge,inline-8bit-counters,pc-table"
  package.products = []
  package.dependencies = []
  package.targets = package.targets.filter {
    (rooms + ["CNcurses", "CPiece", "CSignals", "CToml"]).contains($0.name)
  }
  package.targets.first { $0.name == "CToml" }?.cxxSettings?.append(
    .unsafeFlags(watched + ["-f\(counted.dropFirst())"]))
  package.targets.first { $0.name == "Terminal" }?.swiftSettings?.append(
    .unsafeFlags([counted]))
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Modules/CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CFuzzer", "CToml"] + rooms.map { .init(stringLiteral: $0) },
      path: ".",
      sources: checks.map { "Tests/Fuzz/\($0).swift" }
        + reader.map { "Sources/tingle/Assess/\($0).swift" }
        + kiosk.map { "Sources/tingle/Kiosk/\($0).swift" }
        + ["ColorWish", "Printable"].map { "Sources/tingle/\($0).swift" },
      swiftSettings: strict + [.define("FUZZING"), .unsafeFlags([counted])],
      linkerSettings: [
        .unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld", "-Xclang-linker", "-fsanitize=undefined"])
      ]),
  ]
}
