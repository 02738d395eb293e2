import Assessment

/// The words that are explained.
enum Glossary {
  static let all: [Word] = body + nerves + illnesses + treatment
}
