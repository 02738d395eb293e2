import Assessment
import Knowledge
import Testing

/// A written case with the urgency that is expected of it.
struct Vignette: Decodable {
  struct Mark: Decodable { let id, side: String }
  enum Answer: Decodable {
    case one(String)
    case several([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      self =
        if let one = try? container.decode(String.self) {
          .one(one)
        } else {
          .several(try container.decode([String].self))
        }
    }

    var options: [String] {
      switch self {
      case .one(let option): [option]
      case .several(let options): options
      }
    }
  }
  let id: String
  let tags: [String]
  let regions: [Mark]
  let answers: [String: Answer]
  let expectedUrgency: String
  let acceptableUrgencies: [String]
  let expectedCauses: [String]

  private enum CodingKeys: String, CodingKey {
    case id, tags, regions, answers
    case expectedUrgency = "expected_urgency"
    case acceptableUrgencies = "acceptable_urgencies"
    case expectedCauses = "expected_causes_top3"
  }

  /// The case as a sheet of answers.
  var sheet: Answers {
    var sheet = Answers()
    sheet.mark(
      Set(
        regions.flatMap { mark -> [Place] in
          let sides: [Side] =
            mark.side == "both" ? [.left, .right] : Side(rawValue: mark.side).map { [$0] } ?? []
          return sides.map { Place(Region.ID(mark.id), $0) }
        }))
    for question in Guidebook.tinglingBack.questions {
      if let answer = answers[question.id.name] {
        sheet.answer(question, with: Set(answer.options.map { Option.ID($0) }))
      }
    }
    return sheet
  }
}

@Suite struct `The vignettes` {
  private struct Cases: Decodable { let vignettes: [Vignette] }
  private let vignettes: [Vignette]
  private let book = Guidebook.tinglingBack
  private static let order = ["self-care", "appointment", "same-day", "emergency", "ambulance"]

  init() throws { vignettes = try data("vignettes.json", as: Cases.self).vignettes }

  private func rank(_ level: String) -> Int { Self.order.firstIndex(of: level) ?? -1 }

  private func isUnder(_ vignette: Vignette) -> Bool {
    let lowest = vignette.acceptableUrgencies.map(rank).min() ?? 0
    return rank(engine.urgency(of: vignette.sheet).id) < lowest
  }

  @Test func `critical cases and emergencies never fall below what is acceptable`() {
    let grave = vignettes.filter {
      $0.tags.contains("critical") || rank($0.expectedUrgency) >= rank("emergency")
    }
    #expect(!grave.isEmpty)
    #expect(grave.filter(isUnder).map(\.id) == [])
  }

  @Test func `no benign case is sent to the emergency department`() {
    let benign = vignettes.filter { $0.tags.contains("benign") }
    #expect(!benign.isEmpty)
    #expect(benign.filter { engine.urgency(of: $0.sheet).isAlarm }.map(\.id) == [])
  }

  @Test func `an alarm in the middle of the questions is never above the result of all answers`() {
    for vignette in vignettes {
      let all = vignette.sheet
      let urgency = engine.urgency(of: all)
      var sofar = Answers()
      for question in book.questions where all.answers(question.id) {
        if question.id == .bodyMap {
          sofar.mark(all.places)
        } else {
          sofar.answer(question, with: all.options(of: question.id))
        }
        if let alarm = Interview(by: engine).alarm(in: sofar) {
          #expect(urgency >= alarm, "\(vignette.id) after \(question.id)")
        }
      }
    }
  }

  @Test func `nearly all cases get an acceptable level, most get the expected one`() {
    let levels = vignettes.map { ($0, engine.urgency(of: $0.sheet).id) }
    let exact = levels.filter { $0.0.expectedUrgency == $0.1 }
    let acceptable = levels.filter { $0.0.acceptableUrgencies.contains($0.1) }
    let other = levels.filter { $0.0.expectedUrgency != $0.1 }.map { vignette, level in
      "\(vignette.id): \(vignette.expectedUrgency), got \(level)"
    }
    #expect(acceptable.count * 100 >= vignettes.count * 97, "\(other)")
    #expect(exact.count * 100 >= vignettes.count * 92, "\(other)")
  }

  @Test func `most cases name a fitting cause among the first three`() {
    let withCauses = vignettes.filter {
      !$0.tags.contains("no-cause-expected") && !$0.expectedCauses.isEmpty
    }
    let missed = withCauses.filter { vignette in
      !engine.report(on: vignette.sheet).causes.prefix(3)
        .contains { vignette.expectedCauses.contains($0.cause.id.name) }
    }
    .map { vignette in
      let causes = engine.report(on: vignette.sheet).causes
        .map { "\($0.cause.id) \($0.points)" }
      return "\(vignette.id) \(vignette.expectedCauses): \(causes)"
    }
    #expect(missed.count * 100 <= withCauses.count * 5, "\(missed)")
  }
}

/// Cases written without a look at the rules, to see what they make of strangers.
@Suite struct `The vignettes of people who did not know the rules` {
  private struct Cases: Decodable { let vignettes: [Vignette] }
  private let cases: [(vignette: Vignette, level: String)]
  private static let order = ["self-care", "appointment", "same-day", "emergency", "ambulance"]

  init() throws {
    cases = try data("own-vignettes.json", as: Cases.self).vignettes
      .map { ($0, engine.urgency(of: $0.sheet).id) }
  }

  private func rank(_ level: String) -> Int { Self.order.firstIndex(of: level) ?? -1 }

  @Test func `nobody is sent lower than is acceptable`() {
    let under = cases.filter { vignette, level in
      rank(level) < vignette.acceptableUrgencies.map(rank).min() ?? 0
    }
    #expect(under.map(\.vignette.id) == [])
  }

  @Test func `nobody benign is sent to hospital, but who has it in both legs since two days`() {
    let alarmed = cases.filter { vignette, level in
      vignette.tags.contains("benign") && rank(level) >= rank("emergency")
    }
    // Sore thighs after two hundred squats cannot be told from the real thing without a look.
    #expect(alarmed.map(\.vignette.id) == ["own-after-squats"])
  }

  @Test func `nearly all get an acceptable level`() {
    let acceptable = cases.count { $0.vignette.acceptableUrgencies.contains($0.level) }
    #expect(acceptable * 100 >= cases.count * 98)
  }
}
