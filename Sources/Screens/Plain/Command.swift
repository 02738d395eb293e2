import Assessment
import Journey
import Wording

/// Something that can be typed at a scene: how it is typed, what it does in words, what it means.
///
/// The prompt, the help and the meaning of a line come from these commands and nowhere else, so
/// that they cannot disagree.
struct Command {
  /// What may be typed for it, in small letters; nothing where it is a number.
  let typed: [String]
  /// Its name in the help.
  let name: String
  /// Its name in the prompt.
  let inPrompt: String
  /// What it does.
  let label: String
  let reply: Reply

  init(
    _ typed: [String], _ name: String, inPrompt: String? = nil, _ label: String, _ reply: Reply
  ) {
    self.typed = typed
    self.name = name
    self.inPrompt = inPrompt ?? name
    self.label = label
    self.reply = reply
  }
}

/// What a line that was typed calls for.
enum Reply {
  /// The visitor does something, or several things in a row.
  case events([Event])
  /// The page is wanted once more.
  case again
  /// Nothing but to be told what can be typed.
  case nothing
  /// To be told why it means nothing here.
  case fault(Phrase)
}

/// All that can be typed where the visitor is, the most useful first.
func commands(of journey: Journey, _ sheet: Sheet, _ look: Look) -> [Command] {
  numbers(journey, sheet, look) + searching(journey, look) + goingOn(journey, sheet, look)
    + words(journey, sheet, look)
}

private func numbers(_ journey: Journey, _ sheet: Sheet, _ look: Look) -> [Command] {
  guard !sheet.numbers.isEmpty else { return [] }
  let ticks = journey.question?.takesSeveral == true
  return [
    Command(
      [], look.say(ticks ? .numbersToTick : .aNumber), look.say(ticks ? .tickLines : .chooseLine),
      .nothing)
  ]
}

private func searching(_ journey: Journey, _ look: Look) -> [Command] {
  let scene = journey.scene
  guard scene == .search || scene.leadsToSearch else { return [] }
  let name = look.say(scene == .search ? .aWord : .slashWord)
  return [Command([], name, look.say(.key(.toSearch)), .nothing)]
}

private func goingOn(_ journey: Journey, _ sheet: Sheet, _ look: Look) -> [Command] {
  guard let event = journey.eventToGoOn else { return [] }
  let label = sheet.label(of: .proceed) ?? look.say(.continueLabel)
  return [
    Command(
      ["", label.lowercased()], look.say(.emptyLine), inPrompt: look.say(.emptyLineFor(label)),
      label, .events([event]))
  ]
}

private func words(_ journey: Journey, _ sheet: Sheet, _ look: Look) -> [Command] {
  let back = journey.questionBefore.map { Event.movedTo($0) } ?? .wentBack
  let isHelped = journey.scene == .help
  return [
    word(.wordBack, .goBack, .events([back]), look),
    word(.wordAgain, .repeatPage, .again, look),
    journey.scene.explains
      ? nil : word(.wordWords, .sayWords, .events([.askedForWords]), look),
    isHelped ? nil : word(.wordHelp, .sayTyping, .events([.askedForHelp]), or: "?", look),
    word(.wordQuit, .key(.quit), .events([.askedToLeave]), look),
  ].compactMap { $0 }
}

/// A word, which may be cut down to its first letter.
private func word(
  _ word: Phrase, _ label: Phrase, _ reply: Reply, or other: String? = nil, _ look: Look
) -> Command {
  let name = look.say(word)
  let typed = [name, String(name.prefix(1))] + (other.map { [$0] } ?? [])
  return Command(typed, name, look.say(label), reply)
}

extension Journey {
  /// What goes on from here without choosing a line; nothing where a line must be chosen.
  ///
  /// Line by line there is one question at a time, so going on leads to the next on its page first.
  fileprivate var eventToGoOn: Event? {
    guard let question else { return items.contains(.proceed) ? .chose(.proceed) : nil }
    let isAnswered = answers.answers(question.id)
    guard isAnswered || question.takesSeveral else { return nil }
    if isAnswered, let next = neighbour(of: question, 1) { return .movedTo(next) }
    if items.contains(.proceed) { return .chose(.proceed) }
    return answers.options(of: question.id).first.map { .chose(.option(question.id, $0)) }
  }

  /// An item of the question before the one at hand, if the page has one.
  fileprivate var questionBefore: Item? { question.flatMap { neighbour(of: $0, -1) } }

  private func neighbour(of question: Question, _ step: Int) -> Item? {
    guard let place = questions.firstIndex(where: { $0.id == question.id }),
      questions.indices.contains(place + step)
    else { return nil }
    let other = questions[place + step]
    return other.options.first.map { .option(other.id, $0.id) }
  }
}
