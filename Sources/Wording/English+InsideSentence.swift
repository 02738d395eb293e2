extension String {
  /// A short sentence as it stands inside another: with a small letter and no full stop.
  var insideSentence: String {
    let words = hasSuffix(".") ? dropLast() : self[...]
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
