import Console

/// Which key a sequence stands for, in the spellings of xterm, rxvt, VT220 and the Linux console.
enum KeyNames {
  /// A key after `ESC O`.
  static func singleShift(_ final: UInt8) -> Stroke? {
    final == UInt8(ascii: "M") ? .enter : letter(final)
  }

  /// A function key after `ESC [ [`.
  static func linuxFunction(_ final: UInt8) -> Stroke? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
      ? .function(Int(final - UInt8(ascii: "A")) + 1) : nil
  }

  /// A key after `ESC [`, with its parameters; keys held with Shift, Alt or Control stand for
  /// themselves.
  static func control(_ parameters: String, final: UInt8) -> Stroke? {
    if final == UInt8(ascii: "Z") { return .backTab }
    let first = parameters.prefix { $0 != ";" }
    guard let number = first.isEmpty ? 1 : Int(first) else { return nil }
    if final == UInt8(ascii: "~") { return numbered(number) }
    // With another number it is an answer to a question that nobody asked.
    return number == 1 ? letter(final) : nil
  }

  private static func letter(_ final: UInt8) -> Stroke? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "S"): .function(4)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Stroke? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
