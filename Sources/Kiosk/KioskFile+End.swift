extension KioskFile {
  /// The last line of a whole file: without it, a file was cut or is still being written.
  ///
  /// The head of the sample quotes it, so that a copy that has lost its end is known as well.
  package static let end = "# end of kiosk.toml"

  /// Whether a file is whole, by its last line.
  enum End {
    case whole
    /// It has the line, but not as its last one.
    case cut
    /// It may be whole, as files were made without the line before.
    case unmarked
    case empty

    init(of bytes: [UInt8]) {
      let lines = bytes.split(separator: UInt8(ascii: "\n")).map(\.trimmed).filter { !$0.isEmpty }
      if lines.isEmpty {
        self = .empty
      } else if lines.last?.elementsEqual(KioskFile.end.utf8) == true {
        self = .whole
      } else {
        self = bytes.firstRange(of: KioskFile.end.utf8) == nil ? .unmarked : .cut
      }
    }

    /// What is wrong with such a file, if anything is.
    var trouble: ConfigurationFault.Trouble? {
      switch self {
      case .whole, .unmarked: nil
      case .cut: .cut
      case .empty: .nothingInIt
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks on either side.
  fileprivate var trimmed: Self {
    func isBlank(_ byte: UInt8) -> Bool { [0x09, 0x0D, 0x20].contains(byte) }
    let start = drop(while: isBlank)
    return start.prefix(through: start.lastIndex { !isBlank($0) } ?? start.startIndex - 1)
  }
}
