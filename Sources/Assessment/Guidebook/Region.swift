public import Wording

/// A region of the body that can be marked on the map.
public struct Region: Identifiable, Sendable {
  /// The name of a region.
  public typealias ID = Identifier<Region>

  /// The region’s public name.
  public let id: ID
  /// The region's name in plain words.
  public let name: Text
  /// The part of the body it belongs to.
  public let group: Group
  /// From where it can be seen.
  public let view: View
  /// The sides it has; a person may have it on several of them.
  public let sides: [Side]
  /// The nerve roots or nerves that usually serve its skin; a hint only, as people differ.
  public let roots: String
  /// The nerve roots whose strips of skin (dermatomes) run through it.
  public let strips: [ClosedRange<NerveRoot>]

  /// A part of the body.
  public enum Group: String, CaseIterable, Sendable {
    case head, back, arm, trunk, leg, saddle
  }

  /// From where a region can be seen.
  public enum View: String, CaseIterable, Sendable {
    case front, back, both
  }

  /// Creates a region.
  public init(
    _ id: ID, _ name: Text, group: Group, view: View, sides: [Side] = [.left, .right],
    roots: String, strips: [ClosedRange<NerveRoot>] = []
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.view = view
    self.sides = sides
    self.roots = roots
    self.strips = strips
  }
}
