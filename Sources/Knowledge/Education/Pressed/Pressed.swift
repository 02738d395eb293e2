import Assessment

extension Sections {
  static let pressed: [Section] = [structuralCauses, herniatedDisc]
}
