import Assessment

extension Sections {
  static let wholeBody: [Section] = [
    systemicCauses, peripheralNeuropathy, diabeticNeuropathy, b12Deficiency, shingles,
    multipleSclerosis, autoimmuneDisorder, infectionNerve, hypothyroidism, alcoholNeuropathy,
    medicationNeuropathy, anxietyHyperventilation, saltsAndSugar, otherCommonCauses,
  ]
}
