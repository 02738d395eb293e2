import Assessment

/// Reads any line, and finds everything that is wrong with it at once.
struct ThoroughReader: Sendable {
  let rulebook: Rulebook
  private var guidebook: Guidebook { rulebook.guidebook }

  /// Reads a line that is not blank.
  func read(_ line: ArraySlice<UInt8>) -> CaseReader.Reading {
    guard !line.contains(0), String(validating: line, as: UTF8.self) != nil else {
      return .faults(id: nil, [.notUTF8])
    }
    guard let text = try? JSONText(line) else { return .faults(id: nil, [.notJSON]) }
    guard let members = text.members() else { return .faults(id: nil, [.notAnObject]) }
    return read(members, of: text)
  }

  private func read(_ members: [JSONText.Member], of text: JSONText) -> CaseReader.Reading {
    var faults = FaultList()
    // Either of two equal keys may hold the answer that matters.
    for key in text.repeatedKeys { faults.append(.repeatedKey(key)) }
    let keys = ["id", "regions", "answers"]
    for key in members.map(\.key).sorted() where !keys.contains(key) {
      faults.append(.unknownKey(key, near: key.nearest(of: keys)))
    }
    var id: String?
    if let value = members.value(of: "id") {
      id = text.string(at: value)
      if id == nil { faults.append(.idNotText) }
    }
    var answers = Answers()
    if let regions = members.value(of: "regions") {
      answers.mark(places(at: regions, of: text, &faults))
    }
    if let given = members.value(of: "answers") { answer(given, of: text, &answers, &faults) }
    let found = faults.faults
    return found.isEmpty
      ? .case(id: id, rulebook.codebook.set(of: answers)) : .faults(id: id, found)
  }

  private func places(
    at start: Int, of text: JSONText, _ faults: inout FaultList
  ) -> Set<Place> {
    guard let marks = text.elements(at: start) else {
      faults.append(.regionsNotAList)
      return []
    }
    var places: Set<Place> = []
    for mark in marks { places.formUnion(self.places(markedAt: mark, of: text, &faults)) }
    return places
  }

  private func places(
    markedAt start: Int, of text: JSONText, _ faults: inout FaultList
  ) -> [Place] {
    guard let members = text.members(at: start),
      let id = members.value(of: "id").flatMap(text.string)
    else {
      faults.append(.regionNotAnObject)
      return []
    }
    for key in members.map(\.key).sorted() where !["id", "side"].contains(key) {
      faults.append(.unknownRegionKey(key, of: id))
    }
    let region = guidebook.region(Region.ID(id))
    if region == nil {
      faults.append(.unknownRegion(id, near: id.nearest(of: guidebook.regions.map(\.id.name))))
    }
    let has = region?.sides ?? Side.allCases
    let allowed = has.map(\.rawValue) + (has.contains(.left) ? ["both"] : [])
    guard let side = members.value(of: "side").flatMap(text.string) else {
      faults.append(.noSide(of: id, allowed: allowed))
      return []
    }
    if !allowed.contains(side) { faults.append(.wrongSide(side, of: id, allowed: allowed)) }
    guard let region else { return [] }
    let sides = CaseNames.sides.first { $0.name == side }?.sides ?? []
    return sides.map { Place(region.id, $0) }
  }

  private func answer(
    _ start: Int, of text: JSONText, _ answers: inout Answers, _ faults: inout FaultList
  ) {
    guard let given = text.members(at: start) else { return faults.append(.answersNotAnObject) }
    let names = guidebook.questions.map(\.id.name)
    for answer in given.sorted(by: { $0.key < $1.key }) {
      let name = answer.key
      guard let question = guidebook.question(Question.ID(name)) else {
        faults.append(.unknownQuestion(name, near: name.nearest(of: names)))
        continue
      }
      if case .places = question.form {
        faults.append(.mapAmongAnswers(name))
        continue
      }
      guard let options = text.strings(at: answer.value) else {
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

extension [JSONText.Member] {
  /// Where the value of a key begins.
  fileprivate func value(of key: String) -> Int? { first { $0.key == key }?.value }
}
