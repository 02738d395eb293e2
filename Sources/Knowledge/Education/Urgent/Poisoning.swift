import Assessment
import Wording

extension Sections {
  static let poisoning = Section.cause(
    .poisoning, "Carbon monoxide and other poisons",
    summary: "Fumes at home, some fish and shellfish, and sprays can harm nerves.",
    whatItIs: [
      .urgent(
        """
        If others at home are ill too, or a flame or an engine may give off fumes, go outside \
        now. Take everybody with you. Then call \(.emergencyNumber), or tell a member of staff. \
        Call too if your lips tingle after shellfish.
        """),
      .paragraph(
        """
        *Carbon monoxide* (say: mon-OX-ide) is a gas that nobody can see or smell. It comes from \
        anything that burns badly, such as a faulty boiler, a barbecue indoors or a car in a \
        garage. It keeps oxygen from the brain and the nerves.
        """),
      .paragraph(
        """
        *Fish and shellfish* can hold poisons that cooking does not remove. Lips and fingers \
        tingle within minutes or hours. After some fish from warm seas, cold things feel burning \
        hot. Food that was preserved at home can hold a poison too, and it makes muscles weak.
        """),
      .paragraph(
        """
        *Weed spray and insect spray* can get in through the skin. People can feel better at \
        first. Then the neck, the face or the thighs get weak 1 to 4 days later, or the feet go \
        numb after some weeks.
        """),
      .paragraph(
        """
        *Laughing gas (nitrous oxide)* stops vitamin B12 from working, and that harms nerves and \
        the spinal cord. It has a page of its own, under vitamin B12.
        """),
    ],
    feels: [
      "Carbon monoxide: headache, dizziness and sickness, like flu without a high temperature.",
      "Shellfish: lips, tongue and fingers tingle, and you may feel drunk.",
      "Some fish: you vomit, then lips, palms and soles tingle, and cold things burn.",
      "Preserved food: droopy eyelids, double sight, and food that is hard to swallow.",
      "Sprays: a streaming nose and sweats, and later a head that is too heavy to hold up.",
    ],
    likelier: [
      "Other people or pets in the same house are ill too.",
      "You feel better outdoors, and worse again when you go back in.",
      "You ate fish or shellfish in the last 2 days, and others who ate it are ill.",
      "You used weed or insect spray, or worked on a farm, in the last 3 weeks.",
      "You used balloons or canisters of laughing gas in the last 6 months.",
    ],
    lessLikely: [
      "Nobody else is ill, and it is the same indoors and outdoors.",
      "It is in one place on one side.",
      "It has been the same for months, and nothing in the list above fits.",
    ],
    clinicians: [
      "They measure your breath, your pulse and your strength, and give oxygen if it is needed.",
      "A blood test can show carbon monoxide. It must be done soon, as the gas leaves the blood.",
      "They may keep you in, because some poisons act a day or two later.",
      "After laughing gas, they give you vitamin B12 as injections.",
    ],
    helps: [
      "If there may be fumes, open doors on your way, get out, and stay out.",
      "Do not go back in until the fire service or a gas engineer says that you can.",
      "Take off clothes that a spray has wetted, and wash the skin with soap and water.",
      "Do not make yourself sick.",
      "Take the packet, or a photo of it, or some of the food, with you.",
      "Tell staff about balloons or gas. They will not judge you, and it changes the treatment.",
      "Put a carbon monoxide alarm in each room where something burns.",
    ],
    comeBack: [
      "You were sent home, and you get weak, drowsy or breathless: call straight away.",
      "In the 6 weeks after fumes, you get forgetful or unsteady: go back straight away.",
      "The tingling has not gone after a week: see \(.doctor) in the next few days.",
    ],
    hurry: Hurry(
      call: [
        "Your head aches or you feel sick, and others at home are ill, or it is better outdoors.",
        "After shellfish or puffer fish, your lips, tongue or fingers tingle.",
        "After any fish, your mouth or hands tingle, and you are weak or faint.",
        "After a spray or home-preserved food, your neck, face, eyes or voice get weak.",
        .breath,
        .drowsy,
      ],
      now: [
        "After any other fish, hands, feet or mouth tingle, or cold things feel hot.",
        "You used laughing gas, and you are unsteady or weak.",
        "After fumes in the last 6 weeks, you are forgetful or unsteady, or you leak pee.",
        "After bad vomiting, your feet burn or your hair falls out.",
        .saddle,
      ],
      today: [
        "You used laughing gas in the last 6 months, and your hands or feet tingle.",
        "Your feet go numb in the weeks after a spray.",
      ]),
    readNext: [.b12Deficiency, .guillainBarre, .urgentCare],
    sources: [.nitrous, .ng239, .safety, .general], lastReviewed: "2026-12-01")
}
