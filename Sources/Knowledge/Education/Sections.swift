import Assessment

/// The sections, in reading order.
enum Sections {
  static let all: [Section] = [
    whatTinglingIs, structuralCauses, systemicCauses, urgentCare, selfCare,
  ]
}
