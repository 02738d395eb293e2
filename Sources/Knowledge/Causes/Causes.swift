import Assessment
import Wording

/// The causes, those to be ruled out first, then the common ones before the rare.
///
/// Evidence weighs twice the natural logarithm of its likelihood ratio, from -6 to 6. Where a
/// study gives the ratio, a comment names the study; all other weights are our judgement: 1 or 2
/// for a weak hint, 3 or 4 for a fair one, 5 or 6 for a strong one.
///
/// DOWN: Downie 2013, BMJ 347:f7095. EDRF: red flags in 1000 emergency patients, Eur Spine J.
/// IVER: Iversen 2013, BMC Musculoskelet Disord 14:206. KANJ: Kanji 2010, JAMA 303:1526-32.
/// KLOM: Klompas 2002, JAMA 287:2262-72. MSCC2: metastatic cord compression, chapter of
/// hemonc.mhmedical.com. S334: 334 urgent scans, 25 with cauda equina syndrome, abstract.
/// SURI: Suri 2010, JAMA 304:2628-36.
enum Causes {
  static let all: [Cause] = dangerous + structural + systemic

  private static let dangerous = [
    caudaEquina, spinalCordCompression, spinalInfection, metastaticCordCompression, stroke,
    heartAttack, aorticEmergency, guillainBarre, transverseMyelitis, spinalHaematoma,
    spinalFracture, limbIschaemia, saltsAndSugar, poisoning, preEclampsia, cervicalMyelopathy,
  ]

  private static let structural = [
    positionalPressure, muscleSpasm, herniatedDisc, spinalStenosis, meralgiaParesthetica,
    notalgiaParesthetica, pressedArmNerve, neckRoot, thoracicOutlet, peronealNeuropathy,
  ]

  private static let systemic = [
    shingles, diabeticNeuropathy, peripheralNeuropathy, b12Deficiency, alcoholNeuropathy,
    medicationNeuropathy, hypothyroidism, autoimmuneDisorder, infectionNerve,
    multipleSclerosis, anxietyHyperventilation, migraine, restlessLegs, skinIrritation,
    painSensitivity,
  ]
}
