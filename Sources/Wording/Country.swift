/// A country whose services the guide knows by name.
///
/// Raw values are what a site file gives as `country`: a code of ISO 3166, or “international”.
public enum Country: String, CaseIterable, Sendable {
  /// No particular country: numbers and names of several, side by side.
  case international
  /// The United Kingdom.
  case unitedKingdom = "GB"
}
