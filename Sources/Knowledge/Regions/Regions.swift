import Assessment

/// The regions of the body map.
enum Regions {
  static let all: [Region] = []
}
