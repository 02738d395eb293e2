extension Network {
  /// Where each finding is mentioned, by its number: the parts that ask after it.
  ///
  /// Two answers that are mentioned in the same parts lead to the same decisions.
  public var mentions: [[Int]] {
    var mentions: [[Int]] = Array(repeating: [], count: FindingSet.capacity)
    for (place, part) in parts.enumerated() where Int(part.word) < FindingSet.words {
      for number in part.numbers { mentions[number].append(place) }
    }
    return mentions
  }

  /// The findings that a decision depends on, by way of the decisions that it builds on.
  public func support(of node: Int) -> FindingSet {
    FindingSet(bits(under: node).filter { $0 < FindingSet.capacity })
  }

  /// A decision and those that it builds on, each after those that it builds on itself.
  func decisions(for node: Int) -> [Int] {
    bits(under: node).filter { $0 >= FindingSet.capacity }.map { $0 - FindingSet.capacity }.sorted()
  }

  private func bits(under node: Int) -> Set<Int> {
    var seen: Set<Int> = []
    var open = [Network.bit(of: node)]
    while let bit = open.popLast() {
      guard seen.insert(bit).inserted, bit >= FindingSet.capacity else { continue }
      open += literals(of: bit - FindingSet.capacity).map(\.bit)
    }
    return seen
  }
}

extension Network.Part {
  /// The bits of a state that the part asks after.
  public var numbers: [Int] {
    var numbers: [Int] = []
    var rest = mask
    while rest != 0 {
      numbers.append(Int(word) << 6 + rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return numbers
  }
}
