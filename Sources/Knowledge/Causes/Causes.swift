import Assessment

/// The causes, commonest first.
enum Causes {
  static let all: [Cause] = []
}
