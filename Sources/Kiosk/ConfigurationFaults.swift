/// Faults by line; of very many the first hundred, and how many more there are.
package struct ConfigurationFaults {
  /// The most faults that are told.
  package static let most = 100

  private var told: [ConfigurationFault] = []
  private var untold = 0
  /// Where the first is that is not told.
  private var firstUntold: FilePlace?

  /// All that is to be told.
  var list: [ConfigurationFault] {
    untold > 0 ? told + [ConfigurationFault(.more(untold), at: firstUntold)] : told
  }

  /// Adds a fault, after those of the same place.
  mutating func add(_ fault: ConfigurationFault) {
    told.insert(fault, at: (told.lastIndex { !fault.comesBefore($0) } ?? -1) + 1)
    guard told.count > Self.most, let last = told.popLast() else { return }
    untold += 1
    firstUntold = firstUntold.map { min($0, last.place ?? $0) } ?? last.place
  }
}

extension ConfigurationFault {
  /// Whether it stands before another one; what the whole file is at fault with stands first.
  package func comesBefore(_ other: ConfigurationFault) -> Bool {
    guard let place, let otherPlace = other.place else { return place == nil && other.place != nil }
    return place < otherPlace
  }
}
