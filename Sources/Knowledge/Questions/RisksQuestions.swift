import Assessment
import Wording

extension Questions {
  static let healthRisks = Question(
    HealthRisks.id, in: "risks", about: "Your health", "Is any of these true for you?",
    because: "With these, the same signs need help sooner.",
    .several([
      Option(HealthRisks.cancer, "Cancer, now or in the past"),
      Option(HealthRisks.weakImmune, "Weak defences: chemo, transplant, HIV, long-term steroids"),
      Option(HealthRisks.injectedDrugs, "I have injected drugs"),
      Option(
        HealthRisks.spineProcedure,
        "In the last 3 months: a needle in spine or joint, spine surgery, a bad infection"),
      Option(HealthRisks.bloodThinners, "I take blood thinners (not just aspirin)"),
      Option(HealthRisks.weakBones, "Weak bones, or steroid tablets for a long time"),
      Option(HealthRisks.aortaRisk, "A known bulge of the main artery (aorta), or Marfan’s"),
      Option(HealthRisks.none, "None of these", .none),
      Option(HealthRisks.unsure, unsure, .unsure),
    ]),
    gravity: .each(except: []))

  static let bodyWarnings = Question(
    BodyWarnings.id, in: "risks", about: "Other signs", "Have you noticed any of these?",
    because: "They can point to an illness that should be found early.",
    .several([
      Option(BodyWarnings.weightLoss, "I lose weight without trying"),
      Option(BodyWarnings.nightPain, "Pain wakes me, and no way of lying helps"),
      Option(BodyWarnings.none, "None of these", .none),
      Option(BodyWarnings.unsure, unsure, .unsure),
    ]),
    gravity: .each(except: []))
}
