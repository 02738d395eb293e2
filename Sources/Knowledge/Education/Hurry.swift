import Assessment
import Wording

/// The signs that must not wait, by what to do with any one of them.
///
/// Who is afraid finds what to do first, and reads down from the worst.
struct Hurry {
  /// The signs to call an ambulance for.
  var call: [Text] = []
  /// The signs to go to an emergency department for.
  var now: [Text] = []
  /// The signs to be seen for on the same day.
  var today: [Text] = []
  /// What else is good to know about them.
  var note: Text?

  /// Leads on to the signs to call an ambulance for.
  static let callIf: Text = "Call \(.emergencyNumber) if:"
  /// Leads on to the signs to go to an emergency department for.
  static let goNowIf: Text = "Go to \(.emergencyDepartment) now if:"
  /// Leads on to the signs to be seen for on the same day.
  static let beSeenTodayIf: Text = "Be seen today if:"

  /// A warning for each level that has signs, the most urgent first, and then the note.
  var passages: [Passage] {
    let levels = [(Self.callIf, call), (Self.goNowIf, now), (Self.beSeenTodayIf, today)]
    return levels.filter { !$0.1.isEmpty }.map { lead, signs in .urgent(lead, signs: signs) }
      + (note.map { [.paragraph($0)] } ?? [])
  }
}

/// Signs that many pages share, worded once.
extension Text {
  /// Nerves at the foot of the spine may be pressed.
  static let saddle: Text = "You go numb or feel odd between the legs, or peeing or pooing changes."
  /// Where the other half of ``saddle`` is told in another way.
  static let betweenLegs: Text = "You go numb or feel odd between the legs."
  /// The spinal cord, or the nerves of both legs, may be harmed.
  static let bothLegs: Text = "Both legs tingle, or are numb or weak."
  /// ``bothLegs`` where it may have been so for years.
  static let bothLegsNewOrWorse: Text =
    "Both legs tingle, or are numb or weak, and it is new or worse."
  /// ``bothLegs`` where the feet may have tingled for long.
  static let bothLegsNewly: Text = "Both legs newly tingle, or get numb or weak."
  /// ``bothLegs`` where an illness slowly does the same.
  static let bothLegsWithinDays: Text = "Both legs tingle, or get numb or weak, within days."
  /// A nerve to the foot may be badly pressed.
  static let footDrops: Text = "A foot drops: you can hardly lift its front."
  /// A nerve or its root may be badly pressed.
  static let limbGetsWeak: Text = "An arm or a leg gets weak."
  /// The cord may be harmed, or the balance.
  static let newlyUnsteady: Text = "You are newly unsteady."
  /// The cord may be badly harmed.
  static let cannotStand: Text = "You cannot stand or move your legs."
  /// The heart may get too little blood.
  static let chest: Text = "Your chest hurts, or feels tight or heavy."
  /// It may be a stroke.
  static let face: Text = "Your face droops."
  /// It may be a stroke.
  static let oneSide: Text = "One side of your face or body goes weak or numb all at once."
  /// The muscles of breathing may fail.
  static let breath: Text = "It is hard to breathe or swallow."
  /// The great vessel of the body may tear.
  static let tearing: Text = "A tearing pain comes all at once, mostly in chest, back or belly."
  /// The brain may be ill.
  static let drowsy: Text = "You are drowsy or mixed up."
  /// Germs may be at work in the spine.
  static let fever: Text = "You get a high fever or shivers."
}
