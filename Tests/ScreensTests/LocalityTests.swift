import Assessment
import Console
import Journey
import Knowledge
import Testing
import Wording

@testable import Screens

private let book = Guidebook.tinglingBack

/// What is read on all pages at a locality, without the titles of sources, which are not ours.
private func lines(at place: Locality) -> [String] {
  let sources = Set(book.sections.flatMap(\.sources).map(\.title))
  return allPageWords(of: book, .english, at: place).flatMap(\.lines)
    .filter { !sources.contains($0) }
}

@Suite struct `What services are called` {
  /// Names that no text has by chance.
  private static let elsewhere = Locality(
    own: [
      .emergencyNumber: "0000", .emergencyDepartment: "a zed", .adviceLine: "the zed line",
      .doctor: "a zod", .pharmacist: "a zid",
    ])

  private static let british = lines(at: Locality(.unitedKingdom))

  @Test func `is asked of the place by every text on every page`() {
    let names =
      #/\b(999|112|911|111|[Ee]mergency [Dd]epartment|A&E|ER|[Uu]rgent care line|NHS|GP)\b/#
    let people = #/\b([Ss]ee|[Tt]ell|[Aa]sk|with) a doctor\b|\byour doctor\b|\b[Pp]harmacist\b/#
    let faults = lines(at: Self.elsewhere).filter { $0.contains(names) || $0.contains(people) }
    #expect(faults == [])
  }

  @Test func `leaves no slot open`() {
    for place in [Locality(), Locality(.unitedKingdom), Self.elsewhere] {
      #expect(lines(at: place).filter { $0.contains(#/[{}]/#) } == [])
    }
  }

  @Test(arguments: [
    "Very unwell? Tell the staff now, or call 999.", "Call 999 if:", "Go to A&E now",
    "If no one is near, call your emergency number (999).", "Go to A&E now if:",
    "If you are not in a hospital, go to the nearest A&E now.", "What happens in A&E",
    "If they are closed, or you get worse, go to A&E.",
    "Ask for an urgent appointment today, or call NHS 111.",
    "Book to see a GP, a nurse or a physiotherapist.", "A pharmacist, a nurse or a GP looks at",
    "Let your midwife or GP know", "A number to call for help today.", "No doctor has checked it",
  ]) func `in Britain is British`(words: String) {
    #expect(Self.british.contains { $0.contains(words) })
  }

  @Test func `in Britain has no name of another country, and reads as English`() {
    let wrong =
      #/\b112\b|\b911\b|\bER\b|[Ee]mergency department|\b(a|an|the|your|an?) A&E\b|A&E \(/#
    let nearest = "the nearest A&E"
    let faults = Self.british.filter { line in
      line.split(separator: nearest).contains { $0.contains(wrong) } || line.contains("a A&E")
    }
    #expect(faults == [])
    let names = book.glossary.map { Language.english.say($0.name, at: Locality(.unitedKingdom)) }
    #expect(names.contains("A&E") && names.contains("NHS 111") && names.contains("Pharmacist"))
  }

  @Test(arguments: [
    ("an emergency room", "the nearest emergency room", "the emergency room", "Emergency room"),
    ("the clinic", "the clinic", "the clinic", "Clinic"), ("A&E", "the nearest A&E", "A&E", "A&E"),
    ("our ward", "our ward", "our ward", "Ward"),
  ]) func `fits each sentence with the article that it has`(
    own: String, nearest: String, the: String, name: String
  ) {
    let place = Locality(own: [.emergencyDepartment: own])
    func say(_ text: Text) -> String { Language.english.say(text, at: place) }
    #expect(say("Go to \(.emergencyDepartment, .full).") == "Go to \(own).")
    #expect(say("Go to \(.emergencyDepartment, .nearest).") == "Go to \(nearest).")
    #expect(say("In \(.emergencyDepartment, .the).") == "In \(the).")
    #expect(say(Text(naming: .emergencyDepartment)) == name)
  }

  @Test func `begins a sentence with a capital, and goes on in the third person`() {
    let text: Text = "Ask. \(.doctor) or \(.doctor, .your) will know."
    #expect(text.english == "Ask. A doctor or your doctor will know.")
    let british = Language.english.say(text, of: .child, at: Locality(.unitedKingdom))
    #expect(british == "Ask. A GP or their GP will know.")
  }

  @Test func `is the same at a kiosk as its file says, in what is read and what is found`() {
    let site = Site(place: Locality(.unitedKingdom), kiosk: KioskRules())
    let visitor = Visitor.atKiosk(site, knowing: Telling.pressedNerves, at: .outcome)
    let page = PageWords(shownTo: visitor.journey, visitor.look).lines
    #expect(page.contains { $0.hasSuffix("Go to A&E now") })
    let library = Library(book, .english, at: site.place)
    for query in ["A&E", "emergency department", "ER"] {
      let finds = library.search(query).finds
      #expect(
        finds.contains { find in
          if case .word(let word) = find.shelf {
            word.name.service == .emergencyDepartment
          } else {
            false
          }
        }, "\(query)")
    }
    let finder = WordFinder(book.glossary, visitor.look.on(visitor.journey))
    #expect(finder.words(in: ["Go to A&E now"]).map(\.name.service) == [.emergencyDepartment])
  }

  @Test func `goes with who has checked the guide, if anybody has`() {
    let told = lines(at: Locality(clinician: "Dr A. Nwosu"))
    #expect(told.contains("Dr A. Nwosu has checked it."))
    #expect(
      told.contains(
        "It is not a diagnosis and it can be wrong. Dr A. Nwosu has checked it."))
    #expect(told.filter { $0.contains("checked it yet") || $0.contains("this page yet") } == [])
  }
}
