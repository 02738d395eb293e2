import Assessment
import Interchange

/// What a line means, told a second time by the words of the README, without a hurry.
enum CaseMeaning: Equatable {
  case nothing
  case `case`(id: String?, Answers)
  case notUTF8, notJSON, notAnObject
  /// Something in it is unknown, missing, doubled or of the wrong kind.
  case faulty

  init(of line: ArraySlice<UInt8>, in guidebook: Guidebook) {
    let mark = [0xEF, 0xBB, 0xBF] as [UInt8]
    let line = line.starts(with: mark) ? line.dropFirst(mark.count) : line
    guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
      self = .nothing
      return
    }
    guard let text = String(validating: line, as: UTF8.self), !text.utf8.contains(0) else {
      self = .notUTF8
      return
    }
    guard let tree = JSONTree(text, deepest: JSONReader.deepest) else {
      self = .notJSON
      return
    }
    guard case .object(let members) = tree else {
      self = .notAnObject
      return
    }
    self = (tree.repeatsKeys ? nil : Self.meaning(of: members, in: guidebook)) ?? .faulty
  }

  private static func meaning(
    of members: [JSONTree.Member], in guidebook: Guidebook
  ) -> Self? {
    var id: String?
    var answers = Answers()
    for member in members {
      switch (member.key, member.value) {
      case ("id", .text(let text)): id = text
      case ("regions", .list(let regions)):
        var places: Set<Place> = []
        for region in regions {
          guard let marked = Self.places(of: region, in: guidebook) else { return nil }
          places.formUnion(marked)
        }
        answers.mark(places)
      case ("answers", .object(let given)):
        var former: Set<Finding> = []
        for answer in given {
          let id = Question.ID(answer.key)
          guard let options = options(in: answer.value, of: id, in: guidebook) else { return nil }
          let question = guidebook.question(id)
          if let question { answers.answer(question, with: options) }
          former.formUnion(
            options.subtracting(question?.options.map(\.id) ?? []).map { Finding(id, $0) })
        }
        answers = guidebook.answers(answers, and: former)
      default: return nil
      }
    }
    return .case(id: id, answers)
  }

  private static func places(of region: JSONTree, in guidebook: Guidebook) -> [Place]? {
    guard case .object(let members) = region, members.count == 2 else { return nil }
    var texts: [String: String] = [:]
    for member in members {
      if case .text(let text) = member.value { texts[member.key] = text }
    }
    guard let id = texts["id"], let side = texts["side"],
      let region = guidebook.region(Region.ID(id))
    else { return nil }
    let sides = side == "both" ? [.left, .right] : Side(rawValue: side).map { [$0] } ?? []
    guard !sides.isEmpty, sides.allSatisfy(region.sides.contains) else { return nil }
    return sides.map { Place(region.id, $0) }
  }

  /// The options that are named, of this edition and of earlier ones.
  private static func options(
    in value: JSONTree, of id: Question.ID, in guidebook: Guidebook
  ) -> Set<Option.ID>? {
    let question = guidebook.question(id)
    if case .places = question?.form { return nil }
    var names: [String] = []
    switch value {
    case .text(let name): names = [name]
    case .list(let elements):
      for element in elements {
        guard case .text(let name) = element else { return nil }
        names.append(name)
      }
    case .object, .other: return nil
    }
    let former = guidebook.formerAnswers.filter { $0.question == id }.map(\.option.name)
    let known = Set((question?.options.map(\.id.name) ?? []) + former)
    guard !names.isEmpty, names.count == 1 || question?.takesSeveral ?? true,
      names.allSatisfy(known.contains)
    else { return nil }
    return Set(names.map { Option.ID($0) })
  }
}
