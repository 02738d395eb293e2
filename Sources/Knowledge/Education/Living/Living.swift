import Assessment

extension Sections {
  static let living: [Section] = [
    selfCare, longLasting, inPregnancy, forParents, forCarers,
  ]
}
