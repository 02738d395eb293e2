import Assessment

extension Sections {
  static let pressed: [Section] = [
    structuralCauses, positionalPressure, muscleSpasm, herniatedDisc, spinalStenosis,
    neckRoot, pressedArmNerve, meralgiaParesthetica, notalgiaParesthetica, thoracicOutlet,
    peronealNeuropathy,
  ]
}
