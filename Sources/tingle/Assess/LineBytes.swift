/// The bytes of a line as files have it.
extension ArraySlice<UInt8> {
  /// The line without the mark that it is UTF-8, with which some systems begin a file.
  var withoutMark: Self {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return starts(with: mark) ? dropFirst(mark.count) : self
  }

  /// Whether nothing stands on the line; some systems end one with a carriage return.
  var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}
