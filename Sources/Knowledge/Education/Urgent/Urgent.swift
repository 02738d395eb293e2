import Assessment

extension Sections {
  static let urgent: [Section] = []
}
