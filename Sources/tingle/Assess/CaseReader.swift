import Assessment
import FoundationEssentials

/// Reads a line as a case, and finds everything that is wrong with it at once.
struct CaseReader {
  let guidebook: Guidebook

  init(of guidebook: Guidebook) { self.guidebook = guidebook }

  /// What stands on a line.
  enum Reading {
    /// Blanks only.
    case nothing
    case `case`(id: String?, Answers)
    case faults(id: String?, [CaseFault])
  }

  /// Reads a line, which may end with a carriage return.
  func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    let blanks: [UInt8] = [0x20, 0x09, 0x0D]
    if bytes.allSatisfy(blanks.contains) { return .nothing }
    // A zero byte would make the decoder take the line for UTF-16, where keys look different.
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
      return .faults(id: nil, [.notUTF8])
    }
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
      return .faults(id: nil, [.notJSON])
    }
    guard case .object(let object) = value else { return .faults(id: nil, [.notAnObject]) }
    return read(object, repeated: repeatedKeys(in: bytes))
  }

  private func read(_ object: [String: JSONValue], repeated: [String]) -> Reading {
    // The decoder keeps one of two equal keys; the other may hold the answer that matters.
    var faults = repeated.map(CaseFault.repeatedKey)
    for key in object.keys.sorted() where !["id", "regions", "answers"].contains(key) {
      faults.append(.unknownKey(key, near: key.nearest(of: ["id", "regions", "answers"])))
    }
    var id: String?
    switch object["id"] {
    case nil: break
    case .string(let text): id = text
    default: faults.append(.idNotText)
    }
    var answers = Answers()
    if let regions = object["regions"] {
      answers.mark(places(in: regions, &faults))
    }
    if let given = object["answers"] {
      answer(given, &answers, &faults)
    }
    return faults.isEmpty ? .case(id: id, answers) : .faults(id: id, faults)
  }

  private func places(in value: JSONValue, _ faults: inout [CaseFault]) -> Set<Place> {
    guard case .array(let marks) = value else {
      faults.append(.regionsNotAList)
      return []
    }
    var places: Set<Place> = []
    for mark in marks {
      guard case .object(let object) = mark, case .string(let id) = object["id"] else {
        faults.append(.regionNotAnObject)
        continue
      }
      for key in object.keys.sorted() where !["id", "side"].contains(key) {
        faults.append(.unknownRegionKey(key, of: id))
      }
      let region = guidebook.region(Region.ID(id))
      if region == nil {
        faults.append(.unknownRegion(id, near: id.nearest(of: guidebook.regions.map(\.id.name))))
      }
      let has = region?.sides ?? Side.allCases
      let allowed = has.map(\.rawValue) + (has.contains(.left) ? ["both"] : [])
      guard case .string(let side) = object["side"] else {
        faults.append(.noSide(of: id, allowed: allowed))
        continue
      }
      if !allowed.contains(side) { faults.append(.wrongSide(side, of: id, allowed: allowed)) }
      let sides = side == "both" ? [.left, .right] : Side(rawValue: side).map { [$0] } ?? []
      if let region { places.formUnion(sides.map { Place(region.id, $0) }) }
    }
    return places
  }

  private func answer(
    _ value: JSONValue, _ answers: inout Answers, _ faults: inout [CaseFault]
  ) {
    guard case .object(let given) = value else { return faults.append(.answersNotAnObject) }
    let names = guidebook.questions.map(\.id.name)
    for (name, answer) in given.sorted(by: { $0.key < $1.key }) {
      guard let question = guidebook.question(Question.ID(name)) else {
        faults.append(.unknownQuestion(name, near: name.nearest(of: names)))
        continue
      }
      if case .places = question.form {
        faults.append(.mapAmongAnswers(name))
        continue
      }
      guard let options = answer.texts else {
        faults.append(.answerNotText(name))
        continue
      }
      if options.isEmpty { faults.append(.noAnswer(name)) }
      if options.count > 1, !question.takesSeveral {
        faults.append(.severalAnswers(name, count: options.count))
      }
      let allowed = question.options.map(\.id.name)
      for option in options where !allowed.contains(option) {
        faults.append(
          .unknownOption(option, of: name, near: option.nearest(of: allowed), allowed: allowed))
      }
      answers.answer(question, with: Set(options.map { Option.ID($0) }))
    }
  }
}
