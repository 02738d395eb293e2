import Assessment

/// Something that is to be so for all answers: where one thing holds, another must.
///
/// The answers are looked at twice, once with one answer to a question and once with another, all
/// else being equal. Where a claim is about no question in particular both looks are the same.
struct Claim {
  /// What is claimed, for whoever reads of its failure.
  let words: String
  /// The exchange of answers between the two looks.
  let step: Step
  /// What holds in the first look.
  let premise: Int
  /// Of which one must then hold in the second.
  let conclusions: [Int]

  /// An exchange of one answer for another.
  struct Step: Hashable {
    /// The findings that are settled; none where nothing is exchanged.
    let mask: FindingSet
    /// What of them is found in the first look.
    let before: FindingSet
    /// What of them is found in the second.
    let after: FindingSet
    /// Of which at least one is found in the first look; none where that does not matter.
    ///
    /// A tick is compared with “none of these” or with fewer ticks, not with silence or doubt.
    var given = FindingSet()

    /// No exchange.
    static let none = Step(mask: FindingSet(), before: FindingSet(), after: FindingSet())
  }
}
