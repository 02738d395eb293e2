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
]

/// How the program is linked; --wrap sends calls through Modules, those of ncurses and of Swift’s
/// runtime as well.
let linked: [LinkerSetting] = [
  .unsafeFlags(
    [
      // The system’s linker lays the file so that 4 MB more of it are in memory while a page is open,
      // and prints six warnings about functions of Foundation that nothing calls.
      "-use-ld=lld",
      // A kiosk overwrites all memory that is given back: Modules/CKiosk.
      "-Xlinker", "--wrap=free", "-Xlinker", "--wrap=realloc",
      // A page reaches the terminal whole: Modules/CPiece.
      "-Xlinker", "--wrap=write",
    ], .when(configuration: .release))
]

/// A room of the house; every arrow points to a room further down.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// For C++, which may use nothing that has to unwind the stack.
let plain: [CXXSetting] = [
  .unsafeFlags(["-fno-exceptions", "-fno-rtti", "-Wall", "-Wextra", "-Werror"])
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
        "Terminal", "Screens", "Journey", "Review", "Knowledge", "Assessment", "Console", "Wording",
        "CKiosk", "CToml", "CCrypt",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: linked),
    room("Terminal", ["Console", "CNcurses", "CPiece", "CSignals"]),
    room("Screens", ["Journey", "Console", "Assessment", "Wording"]),
    room("Journey", ["Assessment", "Wording"]),
    room("Review", ["Assessment", "Wording"]),
    room("Knowledge", ["Assessment", "Wording"]),
    room("Assessment", ["Wording"]),
    room("Console"),
    room("Wording"),

    .systemLibrary(
      name: "CNcurses", path: "Modules/CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CPiece", path: "Modules/CPiece"),
    .target(name: "CSignals", path: "Modules/CSignals"),
    .target(name: "CKiosk", path: "Modules/CKiosk"),
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
        "TestSupport", "Pseudoterminal", "tingle", "Terminal", "Screens", "Journey", "Review",
        "Knowledge",
        "Assessment",
        "Console", "Wording",
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
