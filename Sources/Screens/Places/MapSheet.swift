import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The body map: the regions seen from one side as a list, beside a figure that shows them.
  static func map(_ view: BodyView, _ journey: Journey, _ look: Look) -> Sheet {
    let marked = journey.answers.places
    let regions = journey.guidebook.regions(seenFrom: view).map { region -> Piece in
      let sides = Set(marked.filter { $0.region == region.id }.map(\.side))
      let words = sides.isEmpty ? "" : ": \(look.say(sides: sides))"
      return .item(
        .region(region.id), look.say(region.name) + words, .check(!sides.isEmpty))
    }
    let isNowhere = journey.answers.has(.nowhere)
    var sheet = Sheet(
      journey.guidebook.question(.bodyMap)
        .flatMap { journey.guidebook.block($0.block) }.map { look.say($0.title) } ?? "",
      [.title(look.say(.mapPrompt(fromBack: view == .back)))]
        + regions
        + [
          .item(.nowhere, look.say(.noneOfThesePlaces), .radio(isNowhere)),
          .item(.turnBody, look.say(view == .back ? .turnToFront : .turnToBack)),
          .item(.proceed, look.say(.continueLabel)),
        ])
    sheet.progress = progress(at: .bodyMap, journey, look)
    // The first nine and “none”; the back comes first, as most people come for it.
    sheet.digits = Dictionary(
      uniqueKeysWithValues: [(.nowhere, 0)]
        + zip(journey.guidebook.regions(seenFrom: view).map { Item.region($0.id) }, 1...9))
    sheet.illustration = .body(view, focus: journey.here.focus?.region, chosen: marked)
    return sheet
  }

  /// Which side of the body a region is affected on, in words.
  static func side(_ id: Region.ID, _ journey: Journey, _ look: Look) -> Sheet {
    let marked = journey.answers.places
    let given = Set(marked.filter { $0.region == id }.map(\.side))
    let name = journey.guidebook.region(id).map { look.say($0.name) } ?? ""
    let items = journey.items.compactMap { item -> Piece? in
      guard case .sides(let sides) = item else { return nil }
      return .item(item, look.say(choice: sides), .radio(!given.isEmpty && given == sides))
    }
    var sheet = Sheet(name, [.title(look.say(.sidePrompt(name))), .gap] + items)
    sheet.progress = progress(at: .bodyMap, journey, look)
    sheet.number()
    // The figure is shown from the side that the visitor chose the region on.
    let view = journey.trail.reversed().lazy.compactMap(\.scene.view).first ?? .back
    var lit = marked.filter { $0.region != id }
    if case .sides(let sides) = journey.here.focus {
      lit.formUnion(sides.map { Place(id, $0) })
    }
    sheet.illustration = .body(view, focus: nil, chosen: lit)
    return sheet
  }
}

extension Item {
  fileprivate var region: Region.ID? {
    if case .region(let region) = self { region } else { nil }
  }
}

extension Scene {
  fileprivate var view: BodyView? {
    if case .map(let view) = self { view } else { nil }
  }
}

extension Look {
  /// The sides in a word or two, as they stand beside a region's name.
  func say(sides: Set<Side>) -> String {
    if sides.isSuperset(of: [.left, .right]) { return say(.both) }
    return Side.allCases.filter(sides.contains).map { side in
      switch side {
      case .left: say(.left)
      case .right: say(.right)
      case .middle: say(.middle)
      }
    }
    .joined(separator: ", ")
  }

  /// The sides as a choice.
  fileprivate func say(choice sides: Set<Side>) -> String {
    switch sides {
    case []: say(.notHere)
    case [.left]: say(.myLeft)
    case [.right]: say(.myRight)
    case [.middle]: say(.inTheMiddle)
    default: say(.bothSides)
    }
  }
}
