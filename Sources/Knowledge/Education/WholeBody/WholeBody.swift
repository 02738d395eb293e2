import Assessment

extension Sections {
  static let wholeBody: [Section] = [systemicCauses]
}
