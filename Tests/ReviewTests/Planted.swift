import Assessment
import Review
import Testing

/// A fault that is planted in the sound handbook, with all that an audit must then tell.
struct Planted: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let faults: [GuidebookFault]
  let plant: @Sendable (inout Draft) -> Void

  init(
    _ words: String, _ faults: GuidebookFault..., plant: @escaping @Sendable (inout Draft) -> Void
  ) {
    testDescription = words
    self.faults = faults
    self.plant = plant
  }
}
