import Console
import Journey
import Wording

/// The keys of an unattended guide beside those of every page.
func attended(_ journey: Journey) -> [Binding] {
  guard journey.site.kiosk != nil, !journey.isForStaff else { return [] }
  return [
    Binding(.function(12), .hide, .hid),
    // Last, and so kept at the foot of the narrowest page.
    Binding(.letter("!"), .urgentHelp, .askedForUrgentHelp, footer: true),
  ]
}

/// The keys at the door for staff: digits are typed there, and mean nothing else.
func typingPIN(_ journey: Journey) -> [Binding] {
  let typed = journey.post.typed
  let digits = (0...9).map { digit in
    Binding(
      .digit(digit), .typeLetters,
      .typedPIN(typed.count < longestPIN ? typed + "\(digit)" : typed))
  }
  let rubbing = Binding(
    .backspace, typed.isEmpty ? .back : .rubOut,
    typed.isEmpty ? .wentBack : .typedPIN(String(typed.dropLast())), footer: !typed.isEmpty)
  return digits + [
    rubbing, Binding(.enter, .handIn, .handedInPIN, footer: true),
    Binding(.escape, .back, .wentBack, footer: true),
  ]
}

/// The most digits of a PIN.
private let longestPIN = 12
