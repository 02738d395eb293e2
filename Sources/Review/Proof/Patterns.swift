import Assessment

extension Choice {
  /// How many lane bits number the values; unused numbers repeat the last value.
  var width: Int {
    values.count <= 1 ? 0 : Int.bitWidth - (values.count - 1).leadingZeroBitCount
  }
}

extension [Choice] {
  /// What each lane of a block finds of each choice, with the choice.
  func patterns(inBlock block: Int) -> [(choice: Choice, found: [(Int, Lanes.Plane)])] {
    var shift = 0
    return map { choice in
      defer { shift += choice.width }
      let found = choice.mask.numbers.map { number -> (Int, Lanes.Plane) in
        let plane = (0..<(1 << choice.width)).reduce(into: Lanes.Plane()) { plane, code in
          let value = choice.values[Swift.min(code, choice.values.count - 1)]
          if value.found.contains(number) {
            plane |= Self.plane(of: code, width: choice.width, shift: shift, block: block)
          }
        }
        return (number, plane)
      }
      return (choice, found)
    }
  }

  /// The lanes whose number has a code at a place.
  private static func plane(of code: Int, width: Int, shift: Int, block: Int) -> Lanes.Plane {
    (0..<width).reduce(~Lanes.Plane()) { plane, bit in
      let ones = digit(shift + bit, block: block)
      return plane & (code >> bit & 1 == 1 ? ones : ~ones)
    }
  }

  /// The lanes whose number has a one at a binary place.
  private static func digit(_ place: Int, block: Int) -> Lanes.Plane {
    switch place {
    case 0..<6:
      // 0101…, 0011… and so on: the same in every word.
      return Lanes.Plane(
        repeating: (0..<64).reduce(0) { $0 | (UInt64($1) >> UInt64(place) & 1) << UInt64($1) })
    case 6..<9:
      var plane = Lanes.Plane()
      for word in 0..<Lanes.Plane.scalarCount where word >> (place - 6) & 1 == 1 {
        plane[word] = .max
      }
      return plane
    default:
      return block >> (place - 9) & 1 == 1 ? ~Lanes.Plane() : Lanes.Plane()
    }
  }
}

extension Lanes {
  /// Puts what is open in all lanes, what is found by lane, and what a claim settles.
  mutating func put(
    _ open: FindingSet, _ patterns: [(choice: Choice, found: [(Int, Plane)])],
    _ settled: FindingSet, _ mask: FindingSet, _ space: AnswerSpace
  ) {
    for number in 0..<FindingSet.capacity {
      let isSettled = mask.contains(number) && settled.contains(number)
      put(
        number, certain: isSettled ? ~Plane() : Plane(),
        possible: isSettled || open.contains(number) ? ~Plane() : Plane())
    }
    for (_, found) in patterns {
      for (number, plane) in found { put(number, certain: plane, possible: plane) }
    }
    for (plain, rest) in space.ticked {
      let sure = plain.reduce(Plane()) { $0 | self.certain[$1] }
      let maybe = plain.reduce(Plane()) { $0 | self.possible[$1] }
      for number in rest {
        put(
          number, certain: self.certain[number] & ~maybe, possible: self.possible[number] & ~sure)
      }
    }
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
