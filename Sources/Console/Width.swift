extension Character {
  /// How many columns the character takes on a console: 0, 1 or 2.
  ///
  /// Combining marks and controls take none, East Asian wide and full-width characters two
  /// (Unicode Standard Annex 11); nothing in the guidebook needs more.
  public var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x20..<0x7F: return 1
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: return 0
      default: return 1
      }
    }
  }
}

extension String {
  /// How many columns the text takes on a console.
  public var columns: Int { unicodeScalars.plainColumns ?? reduce(0) { $0 + $1.columns } }
}

extension Substring {
  /// How many columns the text takes on a console.
  public var columns: Int { unicodeScalars.plainColumns ?? reduce(0) { $0 + $1.columns } }
}

extension Sequence<Unicode.Scalar> {
  /// How many columns plain text takes; nil if any of it is not plain.
  ///
  /// In plain text each scalar is a character by itself, one column wide. That is quicker to find
  /// out than where a character ends, and so for nearly all that is drawn.
  var plainColumns: Int? {
    var columns = 0
    for scalar in self {
      guard scalar.isPlain else { return nil }
      columns += 1
    }
    return columns
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one column wide and no part of a longer character, if its neighbours are
  /// no parts of one either: letters, dashes and quotes, arrows, lines, blocks.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA1...0xA8, 0xAA...0xAC, 0xAF...0x2FF, 0x2010...0x2027, 0x2190...0x2193,
      0x2500...0x25A9, 0x25B2...0x25B5:
      true
    default: false
    }
  }
}
