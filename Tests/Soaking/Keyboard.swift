import Console

/// The keys that somebody can press.
enum Keyboard {
  /// Those that are meant for getting about.
  static let arrows: [Stroke] = [
    .up, .down, .left, .right, .enter, .enter, .enter, .escape, .tab, .backTab, .pageUp, .pageDown,
    .home, .end, .character(" "), .backspace, .wheelUp, .wheelDown,
  ]
  /// Digits, and letters that mean something here and there.
  static let signs: [Stroke] = "0123456789?qtnNhjklw+/[]".map { .character($0) }
  /// Every key that has a name unlike any other, whatever it is drawn with.
  static let named: [Stroke] =
    [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape,
      .backspace, .delete, .insert,
    ]
    + (1...12).map { .function($0) }
    + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }
    + " abcdefghijklmnopqrstuvwxyz0123456789?/+=-[]'!ABCDEFGHIJKLMNOPQRSTUVWXYZ".map {
      .character($0)
    }
  /// All of them, and some that not every keyboard has.
  static let all = named + "éß漢".map { .character($0) }
}
