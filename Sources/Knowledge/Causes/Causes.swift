import Assessment
import Wording

/// The causes, those to be ruled out first, then the common ones before the rare.
enum Causes {
  static let all: [Cause] = dangerous + structural + systemic

  private static let dangerous = [
    caudaEquina, spinalCordCompression, spinalInfection, metastaticCordCompression, stroke,
    heartAttack, aorticEmergency, guillainBarre, transverseMyelitis, spinalHaematoma,
    spinalFracture, cervicalMyelopathy,
  ]

  private static let structural = [
    positionalPressure, muscleSpasm, herniatedDisc, spinalStenosis, meralgiaParesthetica,
    notalgiaParesthetica, thoracicOutlet, peronealNeuropathy,
  ]

  private static let systemic = [
    shingles, diabeticNeuropathy, peripheralNeuropathy, b12Deficiency, alcoholNeuropathy,
    medicationNeuropathy, hypothyroidism, autoimmuneDisorder, infectionNerve,
    multipleSclerosis, anxietyHyperventilation,
  ]
}
