import Assessment
import Wording

extension Sections {
  static let transverseMyelitis = Section.cause(
    .transverseMyelitis, "A swollen spinal cord (transverse myelitis)",
    summary: "A patch of the spinal cord swells up.",
    whatItIs: [
      .urgent(
        """
        Is a tight band round your body new, and are your legs weak, numb or unsteady? Tell a \
        member of staff now, or go to \(.emergencyDepartment, .full).
        """),
      .paragraph(
        """
        The spinal cord is a thick cable of nerves inside the spine. A patch of it can swell up. \
        Then the signals between the brain and the body do not get through. All that lies below \
        the patch can go numb or weak. Doctors call this transverse myelitis (say: my-el-EYE-tis).
        """),
      .paragraph(
        """
        Often the body’s own defences have attacked the cord, at times after an infection. It can \
        also be part of some other illness of the nerves. Quite often no cause is found. It is \
        rare, and people of any age can get it.
        """),
      .paragraph(
        """
        It comes within hours or days. In four of five people it is at its worst by the tenth day, \
        and nearly always by the third week. Then the cord starts to heal, over months. Some \
        people get well. Others keep weak legs, numb skin or trouble with the bladder.
        """),
    ],
    feels: [
      "A tight band goes round the chest or the belly.",
      "Below it, both legs tingle, burn, go numb or get weak.",
      "A sudden pain in the back can come first.",
      "It is hard to pee, or you must rush, or you cannot hold it.",
      "If the patch is in the neck, the arms suffer too.",
    ],
    likelier: [
      "It came within hours or days.",
      "There is a band, or a line below which you are numb.",
      "Peeing or pooing has changed.",
      "You had an infection in the last weeks.",
    ],
    lessLikely: [
      "It is in one strip, on one side only.",
      "It has been there for more than six weeks, and is the same.",
      "There is no band, and no line below which you are numb.",
      "It goes within minutes when you move.",
    ],
    clinicians: [
      "They test your strength and your reflexes, and look for a line on the skin.",
      "A scan of the spine is done as an emergency. It shows if something presses there instead.",
      "They take a little fluid from low in the back, through a thin needle.",
      "Blood tests and a scan of the head look for a cause.",
      "Strong steroids through a drip can calm the swelling.",
      "They take care that the bladder can get empty.",
    ],
    helps: [
      "Only fast care helps. Nothing that you do at home calms the swelling.",
      "Do not wait to see if it stops. It can still climb for days.",
      "Let someone take you. Do not drive with weak or numb legs.",
      "Put nothing hot on skin that is numb.",
      "Note the day and the hour when it began, and if you were ill before.",
      "Later, a physiotherapist helps you to get strong again.",
    ],
    comeBack: [
      "You were sent home, and your legs get weaker or the numb part climbs: go back at once.",
      "Peeing or pooing gets harder: go back at once.",
      "It was better and comes back: go back the same day.",
      "One eye sees badly: be seen today.",
    ],
    hurry: Hurry(
      call: [.cannotStand, .breath],
      now: [
        "A tight band is new, and your legs feel weak or numb.",
        .newlyUnsteady,
        "Both legs tingle or go numb, and it climbs or gets worse by the day.",
        .saddle,
      ]),
    readNext: [.spinalCordCompression, .urgentCare],
    sources: [.transverseMyelitis, .ng127, .ng220, .general], lastReviewed: "2026-11-25")
}
