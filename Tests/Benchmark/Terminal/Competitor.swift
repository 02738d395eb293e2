/// Who is measured on a terminal.
enum Competitor: String, CaseIterable {
  case menu = "C menu"
  /// The same menu once more: how far two equal programs come apart.
  case again
  case dialog
  case whiptail
  case guide
}
