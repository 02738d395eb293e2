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

/// For rooms in which tests walk through a hundred thousand pages, three times as long without.
///
/// Assertions stay on.
let quick: [SwiftSetting] = [
  .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
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
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + settings)
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
        "Kiosk", "Terminal", "Screens", "Journey", "Interchange", "Review", "Knowledge",
        "Assessment", "Console", "Figures", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: linked),
    room(
      "Kiosk",
      [
        "Terminal", "Screens", "Journey", "Interchange", "Review", "Assessment", "Console",
        "Wording", "CKiosk", "CToml", "CCrypt", "CSeccomp",
      ]),
    room("Terminal", ["Console", "Figures", "CNcurses", "CPiece", "CSignals"]),
    room("Screens", ["Journey", "Console", "Assessment", "Figures", "Wording"], settings: quick),
    room("Journey", ["Interchange", "Assessment", "Wording"], settings: quick),
    room("Interchange", ["Assessment", "Wording", "CLibmd"]),
    room("Review", ["Assessment", "Wording"], settings: quick),
    room("Knowledge", ["Assessment", "Figures", "Wording"]),
    room("Assessment", ["Figures", "Wording"], settings: quick),
    room("Console", ["Figures"], settings: quick),
    room("Figures", settings: quick),
    room("Wording", settings: quick),

    .systemLibrary(
      name: "CNcurses", path: "Modules/CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CPiece", path: "Modules/CPiece"),
    .target(name: "CSignals", path: "Modules/CSignals"),
    .target(name: "CKiosk", path: "Modules/CKiosk"),
    .target(name: "CToml", path: "Modules/CToml", cxxSettings: plain),
    .systemLibrary(name: "CLibmd", path: "Modules/CLibmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CCrypt", path: "Modules/CCrypt", providers: [.apt(["libcrypt-dev"])]),
    .systemLibrary(
      name: "CSeccomp", path: "Modules/CSeccomp", providers: [.apt(["libseccomp-dev"])]),

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
        "Soaking", "TestSupport", "Pseudoterminal", "Screens", "Journey", "Interchange",
        "Knowledge", "Assessment", "Console", "Wording", "CSoak",
      ],
      path: "Tests/Soak", swiftSettings: strict),
    .target(
      name: "Soaking",
      dependencies: ["TestSupport", "Screens", "Journey", "Assessment", "Console", "Wording"],
      path: "Tests/Soaking", swiftSettings: strict),
    .target(name: "CSoak", path: "Modules/CSoak"),
    // The kiosk of the program, with a clock that a soak moves.
    .executableTarget(
      name: "timed-kiosk", dependencies: ["Kiosk", "Knowledge"], path: "Tests/TimedKiosk",
      swiftSettings: strict, linkerSettings: linked),
    .target(
      name: "Pseudoterminal", dependencies: ["CPty"], path: "Tests/Pseudoterminal",
      swiftSettings: strict),
    .target(name: "CPty", path: "Modules/CPty"),

    tests("AssessmentTests", ["TestSupport", "Assessment", "Wording"]),
    tests(
      "KnowledgeTests",
      ["TestSupport", "Golden", "Review", "Knowledge", "Assessment", "Wording"],
      copying: ["Data", "Goldens"]),
    .target(
      name: "TestSupport", dependencies: ["Assessment", "Figures", "Wording"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("JourneyTests", ["TestSupport", "Journey", "Assessment", "Wording"]),
    .target(name: "Golden", path: "Tests/Golden", swiftSettings: strict),
    tests("ConsoleTests", ["Console", "Figures"]),
    tests(
      "ScreensTests",
      [
        "TestSupport", "Golden", "Soaking", "Screens", "Review", "Journey", "Knowledge",
        "Assessment", "Console", "Figures", "Wording",
      ],
      copying: ["Goldens"]),
    tests(
      "ReviewTests", ["TestSupport", "Golden", "Review", "Knowledge", "Assessment", "Wording"],
      copying: ["Goldens"]),
    tests("TerminalTests", ["TestFiles", "Terminal", "Console", "Figures"]),
    tests(
      "InterchangeTests",
      ["TestSupport", "Interchange", "Knowledge", "Assessment", "Wording"]),
    tests(
      "KioskTests",
      [
        "TestFiles", "TestSupport", "Soaking", "OldKernel", "Kiosk", "Terminal", "Screens",
        "Journey", "Knowledge", "Assessment", "Console", "Wording",
        "CKiosk", "CSeccomp", "CSystemCall",
      ]),
    .target(
      name: "OldKernel", dependencies: ["CSeccomp"], path: "Tests/OldKernel",
      swiftSettings: strict),
    .systemLibrary(name: "CSystemCall", path: "Modules/CSystemCall"),
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
    .target(name: "TestFiles", path: "Tests/TestFiles", swiftSettings: strict),
    // They start the program that was built; the rooms say what it has to show on a page.
    tests(
      "ProgramTests",
      [
        "TestSupport", "TestFiles", "OldKernel", "Pseudoterminal", "Screens", "Journey",
        "Knowledge", "Console",
      ]),
  ],
  cxxLanguageStandard: .cxx17
)
