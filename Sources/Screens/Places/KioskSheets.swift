import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// What the guide is, to whoever passes by; it stands still, as nobody likes what blinks.
  static func attract(_ journey: Journey, _ look: Look) -> Sheet {
    let offer: KioskPhrase = journey.site.asksQuestions ? .attractOffer : .attractOfferToRead
    var sheet = Sheet(
      journey.site.name.map(look.glyphs.fold) ?? look.say(.kiosk(.attractPlace)),
      [
        .title(look.say(.kiosk(.attractQuestion))), .gap,
        .text(look.say(.kiosk(offer))), .gap,
        .title(look.say(.kiosk(.attractKey))), .gap,
        .card(.quiet(look.glyphs), .urgent, [look.say(.kiosk(.attractVeryUnwell))]), .gap,
        .text(look.say(.kiosk(.attractLimits)), .faint),
      ])
    sheet.isAlwaysLarge = true
    sheet.illustration = .bodyAtRest(journey, look)
    return sheet
  }

  /// Whether somebody is still there, and how to get more time.
  static func stillThere(_ journey: Journey, _ look: Look) -> Sheet {
    let seconds = Int((journey.timeLeft ?? .zero).components.seconds)
    let items = journey.items.compactMap { item in
      look.say(waiting: item).map { Piece.item(item, $0) }
    }
    var sheet = Sheet(
      look.say(.kiosk(.stillTherePlace)), isNumbered: true,
      [
        .title(look.say(.kiosk(.stillThereHeading))), .gap,
        .text(look.say(.kiosk(.stillThereHint(seconds: seconds)))), .gap,
      ] + items)
    // Whoever leans back should see it, too.
    sheet.isAlwaysLarge = true
    return sheet
  }

  /// Nothing, but for how to come back.
  static func hidden(_ look: Look) -> Sheet {
    var sheet = Sheet("", [.text(look.say(.kiosk(.hiddenHint)), .faint)])
    sheet.isBare = true
    return sheet
  }

  /// Whether it is the visitor who comes back, before anything of the visit is shown.
  static func stillYou(_ look: Look) -> Sheet {
    return Sheet(
      look.say(.kiosk(.stillYouPlace)), isNumbered: true,
      [
        .title(look.say(.kiosk(.stillYouHeading))),
        .text(look.say(.kiosk(.stillYouHint))), .gap,
        .item(.stay, look.say(.kiosk(.itIsMe))),
        .item(.endVisit, look.say(.kiosk(.forgetAll))),
      ])
  }

  /// How to get help now, in the words of the guidebook and of the place.
  static func urgentHelp(_ journey: Journey, _ look: Look) -> Sheet {
    let signal = Signal(.ambulance)
    let actions = journey.guidebook.advice(for: .ambulance)?.actions ?? []
    return Sheet(
      look.say(.kiosk(.urgentHelpPlace)), isNumbered: true,
      [
        .card(
          .signal(signal, look.glyphs), .signal(signal),
          [
            "\(signal.symbol)  \(look.say(.kiosk(.urgentHelpHeading)))",
            look.say(.kiosk(.urgentHelpUnfinished)),
          ]),
        .air,
      ] + sentence(of: journey.site, at: .ambulance, look) + [
        .list(actions.map { look.say($0) }), .gap,
        .item(.stay, look.say(.kiosk(.backToPage))),
      ])
  }

  /// An alarm whose visitor has gone: what the result said first, and none of their answers.
  static func lastingAlarm(_ alarm: Urgency, _ journey: Journey, _ look: Look) -> Sheet {
    guard let advice = journey.guidebook.advice(for: alarm) else { return Sheet("", []) }
    return Sheet(
      level(of: advice, at: journey.site, look), isNumbered: true,
      [
        card(of: advice, look), .air, .text(look.say(.kiosk(.lastingAlarmHint))), .air,
      ] + steps(of: advice, at: journey.site, look) + [
        .gap, .item(.helpIsHere, look.say(.kiosk(.helpIsHere))),
      ])
  }

  /// That the guide cannot be used; why is for those who can mend it.
  static func outOfOrder(_ look: Look) -> Sheet {
    var sheet = Sheet(
      look.say(.kiosk(.outOfOrderPlace)),
      [
        .title(look.say(.kiosk(.outOfOrderHeading))), .gap,
        .text(look.say(.kiosk(.outOfOrderHint))),
      ])
    sheet.isAlwaysLarge = true
    return sheet
  }

  /// What an unattended guide keeps, and whom to tell of something that seems wrong.
  static func notes(of site: Site, _ look: Look) -> [String] {
    (site.kiosk == nil ? [] : [look.say(.kiosk(.countsOnly))]) + contact(of: site, look)
  }

  /// Whom to tell of something that seems wrong.
  static func contact(of site: Site, _ look: Look) -> [String] {
    site.safetyContact.map { [look.say(.kiosk(.safetyContact($0)))] } ?? []
  }
}

extension Look {
  /// What an item of the last warning does.
  fileprivate func say(waiting item: Item) -> String? {
    switch item {
    case .stay: say(.kiosk(.stillHere))
    case .moreTime(let minutes): say(.kiosk(.moreTime(minutes: minutes)))
    default: nil
    }
  }
}
