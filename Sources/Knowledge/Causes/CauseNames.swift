import Assessment

extension Identifier where Of == Cause {
  static var herniatedDisc: Self { "herniated-disc" }
  static var spinalStenosis: Self { "spinal-stenosis" }
  static var muscleSpasm: Self { "muscle-spasm" }
  static var positionalPressure: Self { "positional-pressure" }
  static var peripheralNeuropathy: Self { "peripheral-neuropathy" }
  static var diabeticNeuropathy: Self { "diabetic-neuropathy" }
  static var b12Deficiency: Self { "b12-deficiency" }
  static var shingles: Self { "shingles" }
  static var multipleSclerosis: Self { "multiple-sclerosis" }
  static var autoimmuneDisorder: Self { "autoimmune-disorder" }
  static var infectionNerve: Self { "infection-nerve" }
  static var caudaEquina: Self { "cauda-equina" }
  static var notalgiaParesthetica: Self { "notalgia-paresthetica" }
  static var meralgiaParesthetica: Self { "meralgia-paresthetica" }
  static var guillainBarre: Self { "guillain-barre" }
  static var transverseMyelitis: Self { "transverse-myelitis" }
  static var hypothyroidism: Self { "hypothyroidism" }
  static var alcoholNeuropathy: Self { "alcohol-neuropathy" }
  static var medicationNeuropathy: Self { "medication-neuropathy" }
  static var metastaticCordCompression: Self { "metastatic-cord-compression" }
  static var spinalInfection: Self { "spinal-infection" }
  static var spinalCordCompression: Self { "spinal-cord-compression" }
  static var cervicalMyelopathy: Self { "cervical-myelopathy" }
  static var spinalHaematoma: Self { "spinal-haematoma" }
  static var spinalFracture: Self { "spinal-fracture" }
  static var aorticEmergency: Self { "aortic-emergency" }
  static var stroke: Self { "stroke" }
  static var heartAttack: Self { "heart-attack" }
  static var anxietyHyperventilation: Self { "anxiety-hyperventilation" }
  static var thoracicOutlet: Self { "thoracic-outlet" }
  static var peronealNeuropathy: Self { "peroneal-neuropathy" }
}
