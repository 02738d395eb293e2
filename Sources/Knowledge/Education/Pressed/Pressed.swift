import Assessment

extension Sections {
  static let pressed: [Section] = [
    structuralCauses, positionalPressure, muscleSpasm, herniatedDisc, spinalStenosis,
    meralgiaParesthetica, notalgiaParesthetica, thoracicOutlet, peronealNeuropathy,
  ]
}
