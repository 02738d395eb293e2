/// Where the guide is used, as far as its words depend on it.
///
/// Every text that gives a number or names a service gets it from here. (`Place` is taken by
/// Assessment: it is a place on the body.)
public struct Locality: Hashable, Sendable {
  /// The most characters of ``headLine``: one row of big letters.
  public static let longestHeadLine = 24

  /// The country, for everything that ``own`` does not set.
  public var country: Country
  /// The site’s own numbers and names of services, each with its article: “the walk-in clinic”.
  public var own: [Service: String]
  /// A short line for the top of an alarm, such as “TELL DESK 2 NOW”.
  public var headLine: String?
  /// The clinician who has checked the guide, by name; `nil` if none has.
  public var clinician: String?

  /// Creates a locality; without arguments it speaks of no particular country.
  public init(
    _ country: Country = .international, own: [Service: String] = [:], headLine: String? = nil,
    clinician: String? = nil
  ) {
    self.country = country
    self.own = own
    self.headLine = headLine
    self.clinician = clinician
  }
}
