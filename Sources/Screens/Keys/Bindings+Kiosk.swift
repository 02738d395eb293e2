import Console
import Journey
import Wording

extension [Binding] {
  /// The keys of an unattended guide beside those of every page.
  mutating func bindKiosk(_ journey: Journey) {
    guard journey.site.kiosk != nil, !journey.isForStaff else { return }
    bind([.function(12)], .hide, .hid)
    // Last, and so kept at the foot of the narrowest page.
    bind([.character("!")], .urgentHelp, .askedForUrgentHelp, footer: true)
  }

  /// The keys at the door for staff: digits are typed there, and mean nothing else.
  mutating func bindPIN(_ journey: Journey) {
    let typed = journey.post.typed
    for digit in 0...9 {
      bind(
        [.character(Character("\(digit)"))], .typeLetters,
        .typedPIN(typed.count < longestPIN ? typed + "\(digit)" : typed))
    }
    if typed.isEmpty {
      bind([.backspace], .back, .wentBack)
    } else {
      bind([.backspace], .rubOut, .typedPIN(String(typed.dropLast())), footer: true)
    }
    bind([.enter], .handIn, .handedInPIN, footer: true)
    bind([.escape], .back, .wentBack, footer: true)
  }
}

/// The most digits of a PIN.
private let longestPIN = 12
