import Assessment
import Wording

extension Sections {
  static let stroke = Section.cause(
    .stroke, "A stroke, or a short one that passes",
    summary: "Face, arm or speech wrong: call an ambulance at once.",
    whatItIs: [
      .urgent(
        """
        Does a face droop, is an arm or a leg weak or numb on one side, or does speech go wrong? \
        Tell a member of staff now, or call \(.emergencyNumber). Do it even if it goes again.
        """),
      .paragraph(
        """
        In a stroke, a part of the brain gets too little blood. Mostly a clot blocks a blood \
        vessel. Now and then a vessel bursts and bleeds.
        """),
      .paragraph(
        """
        The left half of the brain serves the right side of the body, and the other way round. So \
        one side tingles, goes numb or gets weak, though nothing is wrong with that arm or leg.
        """),
      .paragraph(
        """
        A short one that passes comes from a clot that goes by itself within minutes or hours. \
        Doctors call it a TIA. A bigger stroke can follow within days. Fast care makes that less \
        likely.
        """),
    ],
    feels: [
      "One side of the face droops or goes numb.",
      "An arm or a leg on one side goes numb, heavy or weak.",
      "Speech is slurred, or the words do not come.",
      "You see badly or double, or not at all with one eye.",
      "You lose your balance, or the room spins.",
      "Mostly nothing hurts. Some people get a very bad headache all at once.",
    ],
    likelier: [
      "It came all at once, within seconds or minutes.",
      "It is on *one* side: two of face, arm and leg.",
      "You had a stroke before, or a short one.",
      "Your blood pressure is high, or your heart does not beat evenly.",
      "You smoke, live with diabetes, or are over 55.",
    ],
    lessLikely: [
      "It is in both legs, and not in the face or an arm.",
      "You lay on an arm, it fell asleep, and it is well again when you move.",
      "It came on over weeks.",
      "But young people can get one too. If it came all at once, call.",
    ],
    clinicians: [
      "They ask when it began, or when you were last well. That decides what can be done.",
      "They look at your face, arms, legs, eyes and speech.",
      "They prick a finger, as low blood sugar can look the same.",
      "A scan of the head is done at once.",
      "In the first hours they may melt a clot, or pull it out through a thin tube.",
      "If it has passed, they look for its cause and give you medicines to keep it away.",
    ],
    helps: [
      "Only fast care helps. Call an ambulance, and do not drive.",
      "Note the time when it began. Tell it to the crew.",
      "Sit or lie down, with someone beside you.",
      "Do not eat or drink, as you may choke.",
      "Take no aspirin or other pill before you are seen. Some strokes are bleeds.",
    ],
    comeBack: [
      "You were sent home, and a sign comes back or a new one comes: call \(.emergencyNumber).",
      "Go to every check that you were booked for, also if you feel well.",
      "Ask when you may drive again, and ask before you change a medicine.",
      "It was weeks ago, and no one has looked at it: see \(.doctor) within days.",
    ],
    hurry: Hurry(
      call: [
        "A face droops.",
        "An arm or a leg goes weak or numb on one side.",
        "Speech or sight goes wrong all at once.",
        "You cannot keep your balance.",
        "You had one of these, even if it has gone again.",
      ],
      now: [
        "A face, an arm, a leg or speech went wrong some days ago. Go even if it is well again."
      ]),
    readNext: [.emergencyDepartment, .forCarers, .urgentCare],
    sources: [.ng127, .ng128, .strokeGuideline, .beFast, .general], lastReviewed: "2026-11-25")
}
