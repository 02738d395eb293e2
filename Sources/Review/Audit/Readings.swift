public import Assessment

/// Says how much of its sources was seen, and how many rules rest on none that was read.
public func readings(of guidebook: Guidebook) -> String {
  let sources = guidebook.sources
  let counts = Source.Reading.allCases.map { reading in
    "\(sources.count { $0.reading == reading }) \(reading.words)"
  }
  let rules = guidebook.rules + [guidebook.fallback]
  let unread = rules.count { rule in !rule.sources.contains { $0.reading == .read } }
  return "Of \(sources.count) sources: " + counts.joined(separator: "; ")
    + ". \(unread) of \(rules.count) rules rest on no source that was read."
}

extension Source.Reading {
  /// The reading, for reviewers.
  var words: String {
    switch self {
    case .read: "read"
    case .summary: "not seen, only a summary"
    case .lookedUp: "looked up, not known if read"
    case .notSeen: "not seen"
    }
  }
}
