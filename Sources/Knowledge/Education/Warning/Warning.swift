import Assessment

extension Sections {
  static let warning: [Section] = [urgentCare, saddleArea]
}
