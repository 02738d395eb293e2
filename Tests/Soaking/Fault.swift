package import Console
package import Journey

/// A law that does not hold, and how a walker came to where it does not.
package struct Fault: Error, Sendable {
  /// What is wrong.
  package let words: String
  /// The seed of the walk.
  package let seed: UInt64
  /// The number of the step, from one.
  package let step: Int
  /// The scene.
  package let scene: Scene
  /// The window.
  package let size: Size
  /// The last strokes, the newest last.
  package let strokes: [Stroke]
}

extension Fault: CustomStringConvertible {
  package var description: String {
    """
    \(words)
      seed \(seed), step \(step), at \(scene) in \(size.columns) x \(size.rows)
      \(strokes.map { "\($0)" }.joined(separator: " "))
    """
  }
}
