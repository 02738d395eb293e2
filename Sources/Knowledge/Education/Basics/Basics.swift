import Assessment

extension Sections {
  static let basics: [Section] = [whatTinglingIs, harmlessTingling]
}
