import Assessment

extension Sections {
  static let urgent: [Section] = [
    caudaEquina, spinalCordCompression, metastaticCordCompression, cervicalMyelopathy,
    transverseMyelitis, guillainBarre,
    spinalInfection, spinalHaematoma, spinalFracture, aorticEmergency, stroke, heartAttack,
    limbIschaemia, poisoning, preEclampsia,
  ]
}
