import Assessment

extension Sections {
  static let urgent: [Section] = [
    spinalInfection, spinalHaematoma, spinalFracture, aorticEmergency, stroke, heartAttack,
  ]
}
