import Assessment
import Wording

extension Glossary {
  /// Spine and nerves, and how they feel.
  static let nerves: [Word] = [
    Word(
      "Cauda equina",
      "A bundle of nerves at the foot of the spine. It serves the legs, the bladder and the bowel.",
      more: .caudaEquina),
    Word("Disc", "A soft cushion between two bones of the spine.", more: .structuralCauses),
    Word("Foot drop", "A foot that cannot be lifted well. It slaps or drags on the ground."),
    Word(
      "Myelin", "The cover of a nerve. It keeps the signals in, as plastic does round a wire.",
      more: .systemicCauses),
    Word(
      "Nerve",
      "A thin cable in the body. It takes feeling to the brain, and tells muscles when to move.",
      more: .whatTinglingIs),
    Word("Nerve root", "The place where a nerve leaves the spine.", more: .structuralCauses),
    Word(
      "Numb", or: ["numbness"], "With little or no feeling, as a lip feels at the dentist.",
      more: .whatTinglingIs),
    Word(
      "Paresthesia", "What doctors call it when skin tingles, burns, prickles or goes numb.",
      more: .whatTinglingIs),
    Word(
      "Peroneal nerve", "The nerve at the outer knee. It lifts the foot.",
      more: .peronealNeuropathy),
    Word(
      "Pins and needles", "What a leg feels like when it fell asleep and wakes up.",
      more: .whatTinglingIs),
    Word(
      "Radiculopathy",
      "Trouble that comes from a nerve which is pressed where it leaves the spine.",
      more: .structuralCauses),
    Word(
      "Reflex",
      "A jerk that comes by itself when a doctor taps below the knee. It shows how nerves work."),
    Word(
      "Sciatica", "Pain or tingling down a leg, from a nerve that is pressed low in the back.",
      more: .herniatedDisc),
    Word(
      "Slipped disc", or: ["slipped (herniated) disc", "herniated disc"],
      "A disc that bulges out between two bones of the spine. It can press on a nerve.",
      more: .herniatedDisc),
    Word("Spasm", "A muscle that goes hard and does not let go.", more: .muscleSpasm),
    Word(
      "Spinal cord", or: ["cord"],
      "A thick cable of nerves inside the spine. It links the brain with the body.",
      more: .whatTinglingIs),
    Word("Spine", "The row of bones down the middle of the back."),
    Word("Spur", "A small bump of bone that has grown.", more: .structuralCauses),
    Word(
      "Stenosis", or: ["spinal stenosis", "narrow spine"],
      "A spine in which the space for the nerves is tight.", more: .spinalStenosis),
    Word(
      "Thoracic outlet", "The gap below the collar bone where nerves go to the arm.",
      more: .thoracicOutlet),
  ]
}
