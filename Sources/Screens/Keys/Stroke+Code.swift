import Console

/// The bytes that stand for strokes to which a page can give a meaning.
extension Stroke {
  /// Keys with a name of their own, and the wheel.
  enum Named: UInt8 {
    case up = 1
    case down, left, right, pageUp, pageDown, home, end, enter, tab, backTab, escape, backspace
    case delete, insert, wheelUp, wheelDown
  }

  /// The byte that stands for the stroke; nothing for taps, and for characters beyond ASCII.
  var code: UInt8? {
    switch self {
    case .up: Named.up.rawValue
    case .down: Named.down.rawValue
    case .left: Named.left.rawValue
    case .right: Named.right.rawValue
    case .pageUp: Named.pageUp.rawValue
    case .pageDown: Named.pageDown.rawValue
    case .home: Named.home.rawValue
    case .end: Named.end.rawValue
    case .enter: Named.enter.rawValue
    case .tab: Named.tab.rawValue
    case .backTab: Named.backTab.rawValue
    case .escape: Named.escape.rawValue
    case .backspace: Named.backspace.rawValue
    case .delete: Named.delete.rawValue
    case .insert: Named.insert.rawValue
    case .wheelUp: Named.wheelUp.rawValue
    case .wheelDown: Named.wheelDown.rawValue
    case .character(let character): Self.ascii(character)
    case .control(let letter):
      Self.ascii(letter).flatMap { 97...122 ~= $0 ? Self.code(ofControl: Unicode.Scalar($0)) : nil }
    case .function(let number): 1...12 ~= number ? Self.code(ofFunction: number) : nil
    case .tap: nil
    }
  }

  /// The stroke that a byte stands for; nothing where it stands for none.
  init?(code: UInt8) {
    switch code {
    case 32..<127: self = .character(Character(Unicode.Scalar(code)))
    case 129...140: self = .function(Int(code) - 128)
    case 161...186: self = .control(Character(Unicode.Scalar(code - 64)))
    default:
      guard let named = Named(rawValue: code) else { return nil }
      self.init(named)
    }
  }

  /// The byte for a function key, up to the twelfth.
  static func code(ofFunction number: Int) -> UInt8 { 128 + UInt8(number) }

  /// The byte for a small letter pressed with the control key.
  static func code(ofControl letter: Unicode.Scalar) -> UInt8 { 64 + UInt8(ascii: letter) }

  private init(_ named: Named) {
    switch named {
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home: self = .home
    case .end: self = .end
    case .enter: self = .enter
    case .tab: self = .tab
    case .backTab: self = .backTab
    case .escape: self = .escape
    case .backspace: self = .backspace
    case .delete: self = .delete
    case .insert: self = .insert
    case .wheelUp: self = .wheelUp
    case .wheelDown: self = .wheelDown
    }
  }

  private static func ascii(_ character: Character) -> UInt8? {
    character.asciiValue.flatMap { 32..<127 ~= $0 ? $0 : nil }
  }
}
