import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The body map: the regions seen from one side as a list, beside a figure that shows them.
  static func map(_ view: BodyView, _ journey: Journey, _ look: Look) -> Sheet {
    let marked = journey.answers.places
    let seen = journey.guidebook.regions(seenFrom: view)
    // The line of the region that is pointed at on the figure has the focus, and tells the side.
    let aim: Place? = if case .place(let place) = journey.focus { place } else { nil }
    let items = seen.map { region in
      aim.flatMap { $0.region == region.id ? Item.place($0) : nil } ?? .region(region.id)
    }
    let regions = zip(seen, items).map { region, item -> Piece in
      let sides = Set(marked.filter { $0.region == region.id }.map(\.side))
      let name = look.say(region, marked: sides, pointedAt: item.side)
      let strips = journey.showsStrips ? " \(look.glyphs.dot) \(region.stripNames)" : ""
      return .item(item, name + strips, .check(!sides.isEmpty))
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
    sheet.digits = Digits(items, none: .nowhere)
    var light = BodyLight(chosen: marked)
    switch journey.focus {
    case .region(let id): light.focus = .region(id)
    case .place(let place): light.focus = .place(place)
    default: break
    }
    if journey.showsStrips, let region = journey.regionAtHand {
      let kin = journey.guidebook.kin(of: region)
      light.kin = Set(kin.map(\.id))
      sheet.note = look.say(.strips(region.stripNames))
    }
    sheet.illustration = .body(journey.guidebook.body, view, light)
    sheet.takesPlaces = true
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
    var sheet = Sheet(name, isNumbered: true, [.title(look.say(.sidePrompt(name))), .gap] + items)
    sheet.progress = progress(at: .bodyMap, journey, look)
    // The figure is shown from the side that the visitor chose the region on.
    let view = journey.trail.reversed().lazy.compactMap(\.scene.view).first ?? .back
    var lit = marked.filter { $0.region != id }
    if case .sides(let sides) = journey.focus {
      lit.formUnion(sides.map { Place(id, $0) })
    }
    sheet.illustration = .body(journey.guidebook.body, view, BodyLight(chosen: lit))
    return sheet
  }
}

extension Journey {
  /// The region with the focus, in the list or on the figure.
  fileprivate var regionAtHand: Region? {
    switch focus {
    case .region(let id): guidebook.region(id)
    case .place(let place): guidebook.region(place.region)
    default: nil
    }
  }
}

extension Guidebook {
  /// The other regions of the map that share a strip of skin with one.
  fileprivate func kin(of region: Region) -> [Region] {
    regions.filter { $0.id != region.id && $0.group != .saddle && $0.sharesStrip(with: region) }
  }
}

extension Region {
  /// The strips of skin by the names of their nerve roots, such as “L2 to L3, L5”.
  fileprivate var stripNames: String {
    strips.map { strip in
      strip.lowerBound == strip.upperBound
        ? strip.lowerBound.name : "\(strip.lowerBound.name)-\(strip.upperBound.name)"
    }
    .joined(separator: ", ")
  }
}

extension Scene {
  fileprivate var view: BodyView? {
    if case .map(let view) = self { view } else { nil }
  }
}

extension Item {
  fileprivate var side: Side? { if case .place(let place) = self { place.side } else { nil } }
}

extension Look {
  /// A region with the sides that are marked, and the side that is pointed at.
  fileprivate func say(_ region: Region, marked: Set<Side>, pointedAt side: Side?) -> String {
    let marks = marked.isEmpty ? "" : ": \(say(sides: marked))"
    let pointed = side.flatMap { marked == [$0] ? nil : " (\(say(side: $0)))" }
    return say(region.name) + marks + (pointed ?? "")
  }

  /// The sides in a word or two, as they stand beside a region's name.
  func say(sides: Set<Side>) -> String {
    if sides.isSuperset(of: [.left, .right]) { return say(.both) }
    return Side.allCases.filter(sides.contains).map { side in
      say(side: side)
    }
    .joined(separator: ", ")
  }

  /// A side in a word.
  fileprivate func say(side: Side) -> String {
    switch side {
    case .left: say(.left)
    case .right: say(.right)
    case .middle: say(.middle)
    }
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
