import Assessment

extension Choice {
  /// How many bits number the values.
  var width: Int {
    values.count <= 1 ? 0 : Int.bitWidth - (values.count - 1).leadingZeroBitCount
  }
}

extension Network {
  /// The findings that a decision asks after, the nearest first.
  func breadthFirst(from node: Int) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    var queue = [Network.bit(of: node)]
    while !queue.isEmpty {
      var deeper: [Int] = []
      for bit in queue where seen.insert(bit).inserted {
        if bit < FindingSet.capacity {
          found.append(bit)
        } else {
          deeper += literals(of: bit - FindingSet.capacity).map(\.bit)
        }
      }
      queue = deeper
    }
    return found
  }
}
