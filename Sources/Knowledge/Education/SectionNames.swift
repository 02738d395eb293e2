import Assessment

/// The pages of causes are named as the causes are.
extension Identifier where Of == Section {
  static var whatTinglingIs: Self { "what-tingling-is" }
  static var harmlessTingling: Self { "harmless-tingling" }

  static var urgentCare: Self { "urgent-care" }
  static var saddleArea: Self { "saddle-area" }

  static var emergencyDepartment: Self { "emergency-department" }
  static var testsAndWords: Self { "tests-and-words" }

  static var selfCare: Self { "self-care" }
  static var longLasting: Self { "long-lasting" }
  static var forCarers: Self { "for-carers" }
  static var forParents: Self { "for-parents" }
  static var inPregnancy: Self { "in-pregnancy" }

  static var structuralCauses: Self { "structural-causes" }
  static var herniatedDisc: Self { "herniated-disc" }
  static var spinalStenosis: Self { "spinal-stenosis" }
  static var muscleSpasm: Self { "muscle-spasm" }
  static var positionalPressure: Self { "positional-pressure" }
  static var notalgiaParesthetica: Self { "notalgia-paresthetica" }
  static var meralgiaParesthetica: Self { "meralgia-paresthetica" }
  static var thoracicOutlet: Self { "thoracic-outlet" }
  static var peronealNeuropathy: Self { "peroneal-neuropathy" }
  static var pressedArmNerve: Self { "pressed-arm-nerve" }
  static var neckRoot: Self { "neck-root" }

  static var systemicCauses: Self { "systemic-causes" }
  static var peripheralNeuropathy: Self { "peripheral-neuropathy" }
  static var diabeticNeuropathy: Self { "diabetic-neuropathy" }
  static var b12Deficiency: Self { "b12-deficiency" }
  static var shingles: Self { "shingles" }
  static var multipleSclerosis: Self { "multiple-sclerosis" }
  static var autoimmuneDisorder: Self { "autoimmune-disorder" }
  static var infectionNerve: Self { "infection-nerve" }
  static var hypothyroidism: Self { "hypothyroidism" }
  static var alcoholNeuropathy: Self { "alcohol-neuropathy" }
  static var medicationNeuropathy: Self { "medication-neuropathy" }
  static var anxietyHyperventilation: Self { "anxiety-hyperventilation" }
  static var saltsAndSugar: Self { "salts-and-sugar" }
  static var otherCommonCauses: Self { "other-common-causes" }

  static var caudaEquina: Self { "cauda-equina" }
  static var spinalCordCompression: Self { "spinal-cord-compression" }
  static var metastaticCordCompression: Self { "metastatic-cord-compression" }
  static var cervicalMyelopathy: Self { "cervical-myelopathy" }
  static var transverseMyelitis: Self { "transverse-myelitis" }
  static var guillainBarre: Self { "guillain-barre" }
  static var spinalInfection: Self { "spinal-infection" }
  static var spinalHaematoma: Self { "spinal-haematoma" }
  static var spinalFracture: Self { "spinal-fracture" }
  static var aorticEmergency: Self { "aortic-emergency" }
  static var stroke: Self { "stroke" }
  static var heartAttack: Self { "heart-attack" }
  static var limbIschaemia: Self { "limb-ischaemia" }
  static var poisoning: Self { "poisoning" }
  static var preEclampsia: Self { "pre-eclampsia" }
}
