import Assessment

extension Sections {
  static let help: [Section] = [emergencyDepartment, testsAndWords]
}
