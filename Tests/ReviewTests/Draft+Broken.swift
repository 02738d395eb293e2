import Assessment
import TestSupport

extension Draft {
  /// The graded handbook with some of its rules and floors changed by chance.
  static func broken(_ dice: inout Dice) -> Draft {
    var draft = graded
    for _ in 0...dice.below(3) {
      let place = dice.below(draft.rules.count)
      draft.rules[place] = draft.rules[place].broken(&dice)
    }
    let place = dice.below(draft.floors.count)
    let floor = draft.floors[place]
    draft.floors[place] = Floor(
      dice.below(2) == 0 ? floor.urgency : dice.urgency(), floor.flag,
      when: dice.below(2) == 0 ? floor.when : floor.when.broken(&dice))
    return draft
  }
}

extension Rule {
  fileprivate func broken(_ dice: inout Dice) -> Rule {
    switch dice.below(5) {
    case 0: with(urgency: dice.urgency(), unless: unless)
    case 1:
      with(unless: [
        Fact(.init("chance-\(id)"), "a matter of chance", when: dice.condition(depth: 2))
      ])
    case 2: with(when: dice.condition(depth: 3))
    default: with(when: when.broken(&dice))
    }
  }
}

extension Condition {
  fileprivate func broken(_ dice: inout Dice) -> Condition {
    switch dice.below(4) {
    case 0: .every([self, .not(dice.condition(depth: 1))])
    case 1: .either([self, dice.condition(depth: 2)])
    case 2: .every([self, dice.condition(depth: 1)])
    default: .atLeast(2, [self, dice.condition(depth: 1), dice.condition(depth: 1)])
    }
  }
}

extension Dice {
  fileprivate mutating func urgency() -> Urgency {
    Urgency.allCases[1 + below(Urgency.allCases.count - 1)]
  }

  /// Any condition over the findings of the graded handbook.
  mutating func condition(depth: Int) -> Condition {
    let kind = depth == 0 ? 0 : below(6)
    let terms = kind == 0 ? [] : (0...below(3)).map { _ in condition(depth: depth - 1) }
    return switch kind {
    case 0, 1: .has(finding())
    case 2: .not(condition(depth: depth - 1))
    case 3: .every(terms)
    case 4: .either(terms)
    default: .atLeast(1 + below(2), terms)
    }
  }

  private mutating func finding() -> Finding {
    let findings: [Finding] = [
      BrakesNow.gone, BrakesNow.wheelLoose, BrakesNow.none, BrakesNow.unsure, Squeak.chain,
      Squeak.brakes, Squeak.unsure, Rain.left, Rain.dry, Rain.unsure, Since.today, Since.years,
      Since.unsure, Noises.grinding, Noises.clicking, Noises.none, Noises.unsure, .nowhere,
      .place("front-wheel", .left), .place("front-wheel", .right), .place("seat", .middle),
      .place("no-such-place", .left),
    ]
    return findings[below(findings.count)]
  }
}
