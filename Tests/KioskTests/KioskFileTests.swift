import Assessment
import Console
import Journey
import Knowledge
import Terminal
import Testing
import Wording

@testable import Kiosk

@Suite struct `The file of a kiosk` {
  /// What is said of a file, without its name.
  private func faults(_ text: String) -> [String] {
    let reading = KioskFile.read(Array(text.utf8), for: .tinglingBack)
    guard case .faults(let faults) = reading else { return [] }
    return faults.map { String($0.line(of: "").dropFirst()) }
  }

  private func read(_ text: String) -> KioskSettings? {
    let reading = KioskFile.read(Array(text.utf8), for: .tinglingBack)
    return if case .settings(let settings, _) = reading { settings } else { nil }
  }

  @Test func `that sets nothing is for trying the guide out, and keeps what holds anyway`() throws {
    let settings = try #require(read(KioskFile.end))
    #expect(settings == KioskSettings())
    #expect(settings.site.isEvaluation)
    #expect(settings.site.kiosk == KioskRules())
    #expect(settings.site.asksQuestions && settings.staff == nil)
  }

  @Test func `sets all that can be set`() throws {
    let hash = "$y$j9T$Cqz430cLmbGgz/GuQtb48/$tTALP3bguS8P8ZNVP3aWvuzqdKRBw9MVVu6Q/7kcQSC"
    let settings = try #require(
      read(
        """
        [site]
        name = "Riverside"
        languages = ["en"]
        [place]
        country = "GB"
        emergency_number = "0151 999"
        emergency_department = "the walk-in clinic"
        advice_line = "our line"
        doctor = "a house doctor"
        pharmacist = "the chemist"
        head_line = "TELL DESK 2 NOW"
        clinician = "Dr A. Nwosu"
        [deployment]
        acknowledged_by = "Dr J. Okafor"
        safety_contact = "Reception"
        [sentences]
        ambulance = "a"
        emergency = "b"
        same-day = "c"
        appointment = "d"
        self-care = "e"
        [idle]
        asking = 30
        reading = 1800
        alarm = 180
        warning = 300
        hidden = 20
        staff = 600
        [alarm]
        minutes = 60
        [display]
        theme = "high-contrast"
        large = true
        glyphs = "console"
        colors = "none"
        bell = true
        [guide]
        only_reading = true
        hidden_sections = ["shingles", "stroke"]
        [staff]
        chord = ["ctrl-t", "f2", "f11"]
        pin = "\(hash)"
        lock_file = "/run/lock"
        [metrics]
        file = "/run/tingle.prom"
        every = 50
        """))
    let patience = Patience(
      asking: .seconds(30), reading: .seconds(1800), alarm: .seconds(180), warning: .seconds(300),
      hidden: .seconds(20), staff: .seconds(600), lastingAlarm: .seconds(3600))
    let site = Site(
      name: "Riverside",
      place: Locality(
        .unitedKingdom,
        own: [
          .emergencyNumber: "0151 999", .emergencyDepartment: "the walk-in clinic",
          .adviceLine: "our line", .doctor: "a house doctor", .pharmacist: "the chemist",
        ], headLine: "TELL DESK 2 NOW", clinician: "Dr A. Nwosu"),
      sentences: [
        .ambulance: "a", .emergency: "b", .sameDay: "c", .appointment(.weeks): "d",
        .appointment(.days): "d", .selfCare: "e",
      ], hiddenSections: ["shingles", "stroke"],
      safetyContact: "Reception", isLarge: true, asksQuestions: false,
      kiosk: KioskRules(patience: patience, hasStaffPage: true, batch: 50))
    #expect(
      settings
        == KioskSettings(
          site: site,
          display: Display(
            theme: .highContrast, colors: ColorDepth.none, glyphs: .console),
          rings: true,
          staff: .init(
            chord: [.control("t"), .function(2), .function(11)], pinHash: hash,
            lockFile: "/run/lock"),
          metrics: "/run/tingle.prom"))
  }

  @Test(arguments: [
    ("[idle]\nasking = 0", "2:10: idle.asking is 0; give a whole number of seconds from 30 to 600"),
    ("idle.alarm = 3601", "1:14: idle.alarm is 3601; give a whole number of seconds from 180 to"),
    ("alarm.minutes = 0", "1:17: alarm.minutes is 0; give a whole number of minutes from 1 to 60"),
    ("idle.hidden = 60.0", "is a number with a point; give a whole number of seconds from 20 to"),
    ("idle.warning = \"30\"", "1:16: idle.warning is a text; give a whole number of seconds"),
    ("idle.staff = 07:32:00", "is a date or a time; give a whole number of seconds"),
    ("[idel]\nasking = 60", "1:2: idel is no table (did you mean “idle”?); the tables are site,"),
    ("[idle]\naskin = 60", "2:1: idle.askin is no key (did you mean “asking”?); its table has ask"),
    ("[idle]\ntheme = 60", "2:1: idle.theme does not stand here; put it under [display]"),
    ("emergency = 1", "1:1: emergency does not stand here; put it under [sentences]"),
    ("idle = 5", "1:1: idle must be a table; write it once, in brackets on a line of its own"),
    ("[[idle]]", "1:3: idle must be a table"),
    ("site.name = 5", "1:13: site.name is a number; give a text in quotes"),
    ("site.name = \" \"", "1:13: site.name is empty; give it some words, or leave it out"),
    ("site.name = \"a\\tb\"", "site.name cannot be shown on one line as it is: “a^Ib”; leave out"),
    ("site.name = \"a\u{202E}b\"", "site.name cannot be shown on one line as it is: “a?b”"),
    ("site.name = \"a\u{200B}b\"", "site.name cannot be shown on one line as it is"),
    ("site.name = \"\(String(repeating: "é", count: 201))\"", "has 201 characters; give 200 at"),
    ("site.languages = []", "site.languages is an empty list; give a list of names in quotes, l"),
    ("site.languages = [\"de\"]", "site.languages has no “de”; there is en"),
    ("site.languages = [\"en\", \"en\"]", "1:25: site.languages has “en” twice; give it once"),
    ("site.languages = [\"en\", 5]", "is a list with a number in it; give a list of names in q"),
    ("site.languages = \"en\"", "is a text; give a list of names in quotes, like [\"en\"]"),
    ("phones.emergency = \"call 999\"", "1:20: phones.emergency is “call 999”; give the number in"),
    ("phones.emergncy = \"999\"", "phones.emergncy is no key (did you mean “emergency”?); its tab"),
    (
      "phones.emergency = \"112\"\nplace.emergency_number = \"112\"",
      "1:8: phones.emergency is the former name of place.emergency_number, which is set as well;"
    ),
    ("place.country = \"UK\"", "1:17: place.country has no “UK”; there is international, GB"),
    ("place.country = \"gb\"", "has no “gb”; there is international, GB"),
    ("place.country = 44", "is a number; give a name in quotes: international, GB"),
    ("place.head_line = \"\(String(repeating: "x", count: 25))\"", "has 25 characters; give 24 at"),
    ("place.doctor = \"\(String(repeating: "x", count: 41))\"", "has 41 characters; give 40 at"),
    ("place.clinician = \"\"", "place.clinician is empty; give it some words, or leave it out"),
    (
      "place.emergency_number = \"call 999\"",
      "is “call 999”; give the number in quotes as one dials"
    ),
    (
      "place.emergency_number = 999",
      "is a number; give the number in quotes as one dials it, with 2 digits and"
    ),
    (
      "sentences.emergency = \"Dial *99\"",
      "has an asterisk, which sets words in bold and is not shown; leave it out"
    ),
    (
      "display.theme = \"drak\"",
      "has no “drak” (did you mean “dark”?); there is dark, light, high-c"
    ),
    ("display.glyphs = true", "is true; give a name in quotes: ascii, console, rich"),
    ("display.colors = 256", "is a number; give a name in quotes: auto, direct, 256, 16, 8, none"),
    ("display.bell = 1", "1:16: display.bell is a number; give true or false, without quotes"),
    (
      "guide.hidden_sections = [\"shingels\"]",
      "has no “shingels” (did you mean “shingles”?); “ting"
    ),
    ("guide.hidden_sections = [\"urgent-care\"]", "which tells the signs that must not wait; lea"),
    ("guide.hidden_sections = [\"saddle-area\"]", "which tells the signs that must not wait; lea"),
    ("metrics.file = \"tingle.prom\"", "is “tingle.prom”; give the whole path of a file, like \"/"),
    ("metrics.every = 5", "is 5; give a whole number of visits from 6 to 1000"),
    ("metrics.file = \"/var/\"", "is “/var/”; give the whole path of a file"),
    (
      "staff.pin = \"4711\"", "staff.pin is no hash of a PIN; run “tingle kiosk pin” and copy the l"
    ),
    ("staff.pin = 4711", "staff.pin is no hash of a PIN; run “tingle kiosk pin” and copy the line"),
    (
      "staff.pin = \"4711\"", "staff.pin is of no use without staff.chord; give both, or leave both"
    ),
    ("staff.chord = [\"f9\", \"f9\"]", "staff.chord is of no use without staff.pin; give both, or"),
    ("staff.chord = [\"f9\"]", "staff.chord is a list of 1; give a list of 2 to 5 keys in quotes"),
    ("staff.chord = [\"f9\", \"ctrl-m\"]", "1:22: staff.chord has “ctrl-m”, which is Enter to a"),
    ("staff.chord = [\"f9\", \"f12\"]", "has “f12”, which hides the screen; take another key"),
    ("staff.chord = [\"f9\", \"F9\"]", "is a list with “F9” in it; give a list of 2 to 5 keys"),
    ("staff.chord = [\"f9\", \"ctrl-é\"]", "is a list with “ctrl-é” in it; give a list of 2 to 5"),
    ("[site]\nname = x", "2:8: this is not TOML: could not determine value type; a line is a tab"),
    (
      "site.name = \"a\"\nsite.name = \"b\"",
      "cannot redefine existing string 'site.name'; give it once"
    ),
    ("x = [[[[[[[[[1]]]]]]]]]", "there are more than 8 lists within each other; no key needs more"),
    ("\(String(repeating: "a.", count: 64))a = 1", "1:128: the line has 64 dots; break it, or"),
  ]) func `with a fault is told by line, with what to do`(text: String, words: String) {
    let told = faults(text)
    #expect(told.contains { $0.contains(words) }, "\(told)")
    #expect(read(text) == nil)
  }

  @Test(arguments: [
    "Nothing is wrong with that.", "YOU ARE  SAFE", "Here you’re safe", "you're fine.",
    "You are fine!",
  ]) func `never says what the guide cannot know`(sentence: String) {
    for key in ["sentences.self-care", "site.name", "deployment.safety_contact"] {
      let told = faults("\(key) = \"\(sentence)\"")
      #expect(told.count == 1 && told[0].contains("which the guide never says"), "\(told)")
    }
  }

  @Test func `has all of its faults told at once, by line`() {
    let told = faults(
      """
      [phones]
      emergency = ""
      [idle]
      asking = 0
      asknig = 5
      [idel]
      [display]
      bell = "no"
      theme = "pink"
      """)
    #expect(told.map { $0.prefix { $0 != ":" } } == ["2", "4", "5", "6", "8", "9"])
  }

  @Test func `with very many faults has a hundred told, and the others counted`() {
    let told = faults((0..<150).map { "x\($0) = 1\n" }.joined())
    #expect(told.count == 101)
    #expect(told.last == "101:1: and 50 more faults from here on")
  }
}
