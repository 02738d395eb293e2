public import Assessment
import Wording

/// Reads cases: a JSON object with an id, the regions that are marked and the answers, all by name.
///
/// A line with a fault is never read in part; all that is wrong with it is found at once.
public struct CaseReader: Sendable {
  private let guidebook: Guidebook

  /// Creates a reader of cases about a guidebook.
  public init(of guidebook: Guidebook) { self.guidebook = guidebook }

  /// What stands on a line.
  public enum Reading: Equatable, Sendable {
    /// White space only.
    case nothing
    /// A case.
    case `case`(id: String?, Answers)
    /// What keeps the line from being a case.
    case faults(id: String?, CaseFaults)
  }

  /// What a side can be called; both sides are two places.
  private static let sides: [(name: String, sides: [Side])] =
    Side.allCases.map { ($0.rawValue, [$0]) } + [("both", [.left, .right])]

  /// Reads a line without its line feed.
  ///
  /// A byte order mark and a carriage return do no harm.
  public func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    let line = bytes.withoutMark
    if line.isBlank { return .nothing }
    var faults = CaseFaults(of: Array(line))
    guard !line.contains(0), String(validating: line, as: UTF8.self) != nil else {
      faults.add(.notUTF8)
      return .faults(id: nil, faults)
    }
    do {
      return read(try JSONReader.read(Array(line)), &faults)
    } catch {
      faults.add(.notJSON, at: error.offset)
      return .faults(id: nil, faults)
    }
  }

  private func read(_ json: JSON, _ faults: inout CaseFaults) -> Reading {
    guard let members = json.members else {
      faults.add(.notAnObject)
      return .faults(id: nil, faults)
    }
    // Either of two equal names may hold the answer that matters.
    for member in json.repeatedMembers { faults.add(.repeatedKey(member.name), at: member.offset) }
    let keys = ["id", "regions", "answers"]
    for member in members.firstOfEachName.sorted(by: { $0.name < $1.name })
    where !keys.contains(member.name) {
      faults.add(.unknownKey(member.name, near: member.name.nearest(of: keys)), at: member.offset)
    }
    var id: String?
    var answers = Answers()
    if let member = members.first(where: { $0.name == "id" }) {
      id = member.value.string
      if id == nil { faults.add(.idNotText, at: member.offset) }
    }
    if let member = members.first(where: { $0.name == "regions" }) {
      answers.mark(places(marked: member, &faults))
    }
    if let member = members.first(where: { $0.name == "answers" }) {
      answer(member, &answers, &faults)
    }
    return faults.isEmpty ? .case(id: id, answers) : .faults(id: id, faults)
  }

  private func places(marked regions: JSON.Member, _ faults: inout CaseFaults) -> Set<Place> {
    guard let marks = regions.value.elements else {
      faults.add(.regionsNotAList, at: regions.offset)
      return []
    }
    return marks.reduce(into: []) { places, mark in
      places.formUnion(self.places(mark, in: regions, &faults))
    }
  }

  private func places(
    _ mark: JSON, in regions: JSON.Member, _ faults: inout CaseFaults
  ) -> [Place] {
    guard let members = mark.members, let id = mark["id"]?.string else {
      faults.add(.regionNotAnObject, at: mark.members?.first?.offset ?? regions.offset)
      return []
    }
    let offset = members.first?.offset ?? regions.offset
    for member in members.firstOfEachName.sorted(by: { $0.name < $1.name })
    where !["id", "side"].contains(member.name) {
      faults.add(.unknownRegionKey(member.name, of: id), at: member.offset)
    }
    let region = guidebook.region(Region.ID(id))
    if region == nil {
      let near = id.nearest(of: guidebook.regions.map(\.id.name))
      faults.add(.unknownRegion(id, near: near), at: offset)
    }
    let has = region?.sides ?? Side.allCases
    let allowed = has.map(\.rawValue) + (has.contains(.left) ? ["both"] : [])
    guard let side = mark["side"]?.string else {
      faults.add(.noSide(of: id, allowed: allowed), at: offset)
      return []
    }
    if !allowed.contains(side) {
      faults.add(.wrongSide(side, of: id, allowed: allowed), at: offset)
    }
    let sides = Self.sides.first { $0.name == side }?.sides ?? []
    return sides.map { Place(Region.ID(id), $0) }
  }

  private func answer(
    _ given: JSON.Member, _ answers: inout Answers, _ faults: inout CaseFaults
  ) {
    guard let members = given.value.members else {
      return faults.add(.answersNotAnObject, at: given.offset)
    }
    var former: Set<Finding> = []
    for answer in members.firstOfEachName.sorted(by: { $0.name < $1.name }) {
      let name = answer.name
      let question = guidebook.question(Question.ID(name))
      let formerly = formerOptions(of: name)
      guard question != nil || !formerly.isEmpty else {
        let near = name.nearest(of: guidebook.questions.map(\.id.name))
        faults.add(.unknownQuestion(name, near: near), at: answer.offset)
        continue
      }
      if case .places = question?.form {
        faults.add(.mapAmongAnswers(name), at: answer.offset)
        continue
      }
      guard let options = answer.value.strings else {
        faults.add(.answerNotText(name), at: answer.offset)
        continue
      }
      if options.isEmpty { faults.add(.noAnswer(name), at: answer.offset) }
      if options.count > 1, let question, !question.takesSeveral {
        faults.add(.severalAnswers(name, count: options.count), at: answer.offset)
      }
      let allowed = question?.options.map(\.id.name) ?? []
      for option in options where !allowed.contains(option) {
        if formerly.contains(option) {
          former.insert(.option(Question.ID(name), Option.ID(option)))
        } else {
          let known = question == nil ? formerly : allowed
          faults.add(
            .unknownOption(option, of: name, near: option.nearest(of: known), allowed: known),
            at: answer.offset)
        }
      }
      if let question { answers.answer(question, with: Set(options.map { Option.ID($0) })) }
    }
    answers = guidebook.answers(answers, and: former)
  }

  /// The options that earlier editions offered for a question and this one does not.
  private func formerOptions(of name: String) -> [String] {
    guidebook.formerAnswers.filter { $0.question.name == name }.map(\.option.name)
  }
}

extension JSON {
  /// In all objects of a value the second member with each name, each name once, in the order of
  /// reading.
  var repeatedMembers: [Member] {
    var told: Set<String> = []
    return repeats.filter { told.insert($0.name).inserted }
  }

  private var repeats: [Member] {
    switch self {
    case .list(let elements): return elements.flatMap(\.repeats)
    case .object(let members):
      var seen: Set<String> = []
      return members.flatMap { member in
        (seen.insert(member.name).inserted ? [] : [member]) + member.value.repeats
      }
    default: return []
    }
  }
}

extension [JSON.Member] {
  /// The members without those whose name stands before.
  fileprivate var firstOfEachName: [JSON.Member] {
    var seen: Set<String> = []
    return filter { seen.insert($0.name).inserted }
  }
}
