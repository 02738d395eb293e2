import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The answers that raise an alarm, to be found right or wrong before it is sounded.
  static func recheck(_ alarm: Urgency, _ journey: Journey, _ look: Look) -> Sheet {
    return Sheet(
      look.say(.recheckPlace), isNumbered: true,
      [
        .heading(look.say(.youAnswered)),
        .list(journey.told(raising: alarm).map { look.say(told: $0) }), .gap,
        .text(look.say(alarm == .ambulance ? .meansAmbulance : .meansEmergency)), .gap,
        .block([
          .title(look.say(.recheckPrompt)), .gap,
          .item(.confirm, look.say(.confirm)), .item(.correct, look.say(.correct)),
        ]),
      ])
  }
}
