import Assessment
import Wording

extension Audit {
  /// Words without a meaning, and spellings that stand for two words.
  var glossaryFaults: [GuidebookFault] {
    let words = guidebook.glossary
    let spellings = words.flatMap { $0.spellings() }.map { $0.english.lowercased() }
    return words.filter { $0.meaning.english.isEmpty }.map { .noMeaning(of: $0.name.english) }
      + spellings.repeated.map { .spelledTwice($0) }
  }
}
