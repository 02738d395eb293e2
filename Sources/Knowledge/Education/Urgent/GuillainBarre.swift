import Assessment
import Wording

extension Sections {
  static let guillainBarre = Section.cause(
    .guillainBarre, "Nerves that fail from the feet up (Guillain-Barré)",
    summary: "The body’s own defences attack its nerves.",
    whatItIs: [
      .urgent(
        """
        Do both legs tingle or get weak, and does it climb or get worse? Tell a member of staff \
        now, or go to \(.emergencyDepartment, .full). Hard to breathe or swallow? \
        Call \(.emergencyNumber).
        """),
      .paragraph(
        """
        The body’s own defences attack the nerves of the legs and arms by mistake. The signals \
        then fail. The longest nerves mostly fail first, so it starts in the feet and climbs. \
        Doctors call it Guillain-Barré (say: GHEE-yan ba-RAY).
        """),
      .drawing(.stocking, "It mostly starts in both feet, and then comes to the hands."),
      .paragraph(
        """
        It often starts some weeks after a bad stomach, a cough or the flu. The germs may be long \
        gone. It is rare, and no one can catch it from you.
        """),
      .paragraph(
        """
        It gets worse for days or weeks. In four of five people it is at its worst by two weeks, \
        and in nearly all by four. The muscles for breathing can get weak as well. That is why it \
        is watched in a hospital. Then it slowly gets better. Most people can walk again, though \
        it can take months or longer. Some stay weak or numb in part.
        """),
    ],
    feels: [
      "Both feet tingle or go numb, then the legs, then the hands.",
      "Both legs get weak. Stairs are hard, or getting up from a chair.",
      "It changes from day to day, at times from hour to hour.",
      "In about two of three people the back hurts early.",
      "The face can get weak, or you can see double.",
      "It can get hard to swallow or to breathe.",
    ],
    likelier: [
      "It came within days.",
      "Both sides are weak.",
      "Both the feet and the hands tingle.",
      "You had an infection in the last six weeks.",
    ],
    lessLikely: [
      "It is on one side only.",
      "It has gone on for more than eight weeks, and is no worse.",
      "There is a sharp line on the body, and all is well above it. Still, that must be seen now.",
      "It goes within minutes when you move.",
    ],
    clinicians: [
      "They test your strength and your reflexes. The reflexes get weak or go.",
      "They keep you in hospital, and watch you day and night.",
      "They measure your breath again and again, and watch your heart.",
      "If the breath gets too weak, a machine helps until the nerves work again.",
      "A nerve test, and a little fluid from low in the back, can show what it is.",
      "A drip, or a machine that cleans the blood, can calm the defences.",
    ],
    helps: [
      "Only fast care helps. Nothing that you do at home stops it.",
      "Do not wait to see how far it climbs.",
      "Let someone take you. Do not drive with weak or numb legs.",
      "Do not stay alone. If your breath or voice gets weak, call an ambulance.",
      "Tell staff if you were ill in the last weeks, and with what.",
      "Later, a physiotherapist helps you to get strong again.",
    ],
    comeBack: [
      "You were sent home, and the tingling climbs or you get weaker: go back at once.",
      "It has come to your hands, face or eyes: go back at once.",
      "Say that it was checked before, and what is new.",
      "It was better and comes back, even months later: be seen the same day.",
    ],
    hurry: Hurry(
      call: [.breath, .cannotStand, .face],
      now: [
        "Both legs tingle, or are numb or weak, and it is new or climbs.",
        "Legs and hands tingle at the same time, and it came within days.",
        .saddle,
      ]),
    readNext: [.spinalCordCompression, .urgentCare],
    sources: [.guillainBarre, .hodgeman, .bmjGuillainBarre, .ng127, .general],
    lastReviewed: "2026-11-25")
}
