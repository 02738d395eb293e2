extension Phrase {
  /// The phrase in English; a missing one does not compile.
  var english: String {
    switch self {
    case .back: "Back"
    }
  }
}
