public import Assessment

/// Says that a guidebook has no faults, and how much of it there is.
public func faultless(_ guidebook: Guidebook) -> String {
  let rules = guidebook.rules + [guidebook.fallback]
  let counts = [
    (guidebook.questions.count, "questions"), (guidebook.pages.count, "pages"),
    (guidebook.regions.count, "regions"), (rules.count, "rules"),
    (rules.reduce(0) { $0 + $1.examples.holds.count + $1.examples.fails.count }, "examples"),
    (guidebook.floors.count, "red flags"), (guidebook.causes.count, "causes"),
    (guidebook.sections.count, "sections"),
  ]
  return "No faults in " + counts.map { "\($0) \($1)" }.joined(separator: ", ") + "."
}
