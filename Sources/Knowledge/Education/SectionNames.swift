import Assessment

extension Identifier where Of == Section {
  static var whatTinglingIs: Self { "what-tingling-is" }
  static var structuralCauses: Self { "structural-causes" }
  static var systemicCauses: Self { "systemic-causes" }
  static var urgentCare: Self { "urgent-care" }
  static var selfCare: Self { "self-care" }
}
