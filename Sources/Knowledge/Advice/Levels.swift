import Assessment
import Wording

/// What to do at each urgency.
enum Levels {
  static let all: [Advice] = [
    Advice(
      .ambulance, "Call an ambulance now",
      howSoon: "Right now. Every minute counts.",
      actions: [
        "Tell a member of staff right now. Show them this page.",
        "If no one is near, call your emergency number (\(.emergencyNumber)).",
        Text(
          "Do not drive. Sit or lie down, and keep still if you were hurt.",
          others:
            "Do not let them drive. Help them to sit or lie down, and to keep still if they were hurt."
        ),
        Text(
          "Do not eat or drink until you are seen.",
          others: "Give them nothing to eat or drink until they are seen."),
      ],
      pages: []),
    Advice(
      .emergency,
      Text("Go to \(.emergencyDepartment) now", others: "Take them to \(.emergencyDepartment) now"),
      howSoon: Text(
        "Set off now. You should be seen within hours.",
        others: "Set off now. They should be seen within hours."),
      actions: [
        "Tell a member of staff now. Show them this page.",
        Text(
          "If you are not in a hospital, go to \(.emergencyDepartment, .nearest) now.",
          others:
            "If you are not in a hospital, take them to \(.emergencyDepartment, .nearest) now."
        ),
        "Do not wait for an appointment, and do not sleep on it.",
        "If you get worse on the way, call \(.emergencyNumber).",
      ],
      pages: []),
    Advice(
      .sameDay, "Get medical advice today",
      howSoon: "Today, within 24 hours.",
      actions: [
        "Ask for an urgent appointment today, or call \(.adviceLine, .full).",
        "In a clinic, tell the desk that you were told to be seen today.",
        Text(
          "If they are closed, or you get worse, go to \(.emergencyDepartment).",
          others: "If that is closed, or they get worse, take them to \(.emergencyDepartment)."),
      ],
      pages: [.urgentCare]),
    Advice(
      .appointment(.days), "Book an appointment",
      howSoon: "Within a few days.",
      actions: [
        "Book to see \(.doctor), a nurse or a physiotherapist in the next few days.",
        "Note when it comes, where it is and what changes it. Take the note with you.",
        "Get help sooner if any of the signs to watch for starts.",
      ],
      pages: [.urgentCare]),
    Advice(
      .appointment(.weeks), "Book an appointment",
      howSoon: "Within 2 to 4 weeks.",
      actions: [
        "Book to see \(.doctor), a nurse or a physiotherapist.",
        "Note when it comes, where it is and what changes it. Take the note with you.",
        "Get help sooner if it gets worse, or if any of the signs to watch for starts.",
      ],
      pages: [.selfCare]),
    Advice(
      .selfCare, Text("Look after it yourself for now", others: "Look after it at home for now"),
      howSoon: "Watch it for up to 6 weeks.",
      actions: [
        Text(
          "Keep moving. Change how you sit or lie often.",
          others: "Help them to keep moving, and to change often how they sit or lie."),
        "Book an appointment if it does not get better in a few weeks, or keeps coming back.",
        "Learn the signs to watch for. If one starts, get help as soon as you can.",
      ],
      pages: [.selfCare]),
  ]
}
