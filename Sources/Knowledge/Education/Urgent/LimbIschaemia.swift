import Assessment
import Wording

extension Sections {
  static let limbIschaemia = Section.cause(
    .limbIschaemia, "A blocked artery in a leg or an arm",
    summary: "If a leg or an arm is suddenly cold and numb, call an ambulance.",
    whatItIs: [
      .urgent(
        """
        If a leg or an arm is suddenly cold, pale or blue, and also numb, weak or very painful, \
        get help now. Tell a member of staff, or call \(.emergencyNumber). Do not wait for it to \
        warm up.
        """),
      .paragraph(
        """
        Arteries are the tubes that bring blood to your legs and arms. If a clot blocks one, the \
        nerves below it are the first to notice. The limb tingles and goes numb, and then it gets \
        weak. Without blood, it can be lost within hours.
        """),
      .paragraph(
        """
        It is easy to think of the back first. A trapped nerve there hurts and tingles too. When \
        it runs down a leg, doctors call it sciatica (say: sy-AT-ik-a). But a trapped nerve does \
        not make a foot cold or pale.
        """),
      .paragraph(
        """
        Arteries can also get narrow over years. The calf then aches when you walk, and it stops \
        when you rest. If you can suddenly walk much less far than last week, an artery may have \
        just been blocked.
        """),
    ],
    feels: [
      "A leg or an arm suddenly tingles or goes numb, and it feels cold.",
      "It looks pale, blue or blotchy. On brown or black skin, look at the sole, palm and nails.",
      "The foot or the hand hurts, or it hurt badly and is now numb.",
      "The toes or the fingers are hard to move.",
      "Your calf gives out after a few steps, and that started in the last few days.",
    ],
    likelier: [
      "The limb is colder than the other one. Feel both with the back of your hand.",
      "Your heartbeat is uneven, or you had a heart attack or a heart operation.",
      "You missed or stopped a blood thinner in the last month.",
      "You smoke, or you live with diabetes or narrow arteries.",
    ],
    lessLikely: [
      "Both sides are equally warm, and their colour is as usual.",
      "Bending, sitting or coughing makes it worse.",
      "Fingers go white only in the cold, and are warm again after some minutes indoors.",
      "But if a cold limb is new and you are not sure, get help all the same.",
    ],
    clinicians: [
      "They feel the pulses in both feet or both wrists, and compare how warm they are.",
      "A scan shows where the blood stops.",
      "They give you a medicine against clots, and something for the pain.",
      "A surgeon may need to take out the clot or open the artery, often within hours.",
      "They trace the beat of your heart, because many clots come from there.",
    ],
    helps: [
      "Treatment in hospital is what saves the limb. Call, and do not drive.",
      "Sit or lie down, and keep the limb still.",
      "Do not warm it, cool it, rub it or wrap it tightly.",
      "Do not eat or drink until a doctor has seen you, in case you need an operation.",
      "Say “one leg is cold and numb”, and when it started. Name any blood thinner.",
      "If you smoke, ask \(.pharmacist) for help to stop. It does your arteries good.",
    ],
    comeBack: [
      "You were sent home, and the limb gets cold, pale or numb again: call straight away.",
      "Your calf aches each time you walk, and has for weeks: see \(.doctor) in the next few days.",
      "Ask before you change or leave out a blood thinner.",
    ],
    hurry: Hurry(
      call: [
        "A leg or an arm is cold or pale, and it is numb, weak or very painful.",
        "A limb suddenly went cold and numb, even if that has eased.",
        "A sudden pain in the back or tummy comes, and a leg goes cold or numb.",
        .cannotStand,
        .oneSide,
      ],
      now: [
        "One leg or arm has been colder or paler than the other for less than 2 weeks.",
        "You can suddenly walk much less far than last week.",
        .saddle,
      ],
      today: [
        "A toe or a finger turns dark, or a sore on it does not heal.",
        "Your foot hurts in bed, and hanging it down eases it.",
      ]),
    readNext: [.aorticEmergency, .urgentCare],
    sources: [.safety, .general], lastReviewed: "2026-12-01")
}
