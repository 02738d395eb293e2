import Terminal
import Testing

@Suite struct `A mixture of colours` {
  @Test func `has the nearest of the fixed ones, as a look at all of them finds it`() {
    for mixture in stride(from: 0, through: 0xFF_FF_FF, by: 4_099) {
      let distances = FixedColors.numbers.map { distance(FixedColors.rgb(of: $0), mixture) }
      let nearest = FixedColors.nearest(to: mixture)
      #expect(distance(FixedColors.rgb(of: nearest), mixture) == distances.min())
    }
  }

  @Test func `is told by a fixed one that looks the same`() {
    for number in FixedColors.numbers {
      let color = FixedColors.rgb(of: number)
      #expect(FixedColors.rgb(of: FixedColors.nearest(to: color)) == color)
    }
  }

  private func distance(_ one: Int, _ other: Int) -> Int {
    [16, 8, 0].reduce(0) { sum, shift in
      let difference = (one >> shift & 0xFF) - (other >> shift & 0xFF)
      return sum + difference * difference
    }
  }
}
