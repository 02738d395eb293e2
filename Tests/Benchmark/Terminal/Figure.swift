/// What is measured of a program on a terminal.
enum Figure: CaseIterable {
  case page, pageProcessor, pageFaults, pageBytes, pagePieces
  case key, keyProcessor, keyBytes, burst
  case newPage, resize, leaving, leftovers
  case resident, owned, file
  case wakings, idleBytes, idleProcessor

  /// What it is called in the table, with its unit.
  var name: String {
    switch self {
    case .page: "start to first page, ms"
    case .pageProcessor: "… processor, ms"
    case .pageFaults: "… page faults"
    case .pageBytes: "… bytes"
    case .pagePieces: "… pieces"
    case .key: "key to moved focus, µs"
    case .keyProcessor: "… processor, µs"
    case .keyBytes: "… bytes"
    case .burst: "200 keys at once, processor each, µs"
    case .newPage: "whole new page (others: first), bytes"
    case .resize: "resize to redrawn page, ms"
    case .leaving: "last key to end, ms"
    case .leftovers: "modes left in the terminal"
    case .resident: "memory, KiB"
    case .owned: "… of its own, KiB"
    case .file: "file, stripped, MB"
    case .wakings: "alone: switches"
    case .idleBytes: "… bytes"
    case .idleProcessor: "… processor, µs"
    }
  }

  /// How many of its units make a second or a byte.
  var scale: Double {
    switch self {
    case .page, .pageProcessor, .resize, .leaving: 1e3
    case .key, .keyProcessor, .burst, .idleProcessor: 1e6
    case .file: 1e-6
    case .pageFaults, .pageBytes, .pagePieces, .keyBytes, .newPage, .leftovers, .resident, .owned,
      .wakings, .idleBytes:
      1
    }
  }

  /// What the guide is to keep to, if anything.
  var target: Target? {
    switch self {
    case .key: .times(1.5, .dialog)
    case .burst: .times(1.5, .menu)
    case .page, .pageBytes, .keyBytes, .newPage, .resize: .times(1, .dialog)
    case .leaving: .longer(0.005, .menu)
    case .resident: .times(4, .menu)
    case .leftovers, .wakings, .idleBytes: .atMost(0)
    case .pageProcessor, .pageFaults, .pagePieces, .keyProcessor, .owned, .file, .idleProcessor: nil
    }
  }
}
