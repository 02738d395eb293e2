import Assessment
import Wording

extension Section {
  /// The page of a cause: the same parts for each, so that none is left out.
  ///
  /// - Parameters:
  ///   - id: the page’s public name, which is that of the cause.
  ///   - title: the cause, plain words first.
  ///   - summary: what one learns here, in a sentence.
  ///   - whatItIs: what goes on in the body.
  ///   - feels: what it feels like.
  ///   - likelier: what makes it more likely.
  ///   - lessLikely: what speaks against it.
  ///   - clinicians: what a clinician usually does.
  ///   - helps: what helps, and what to leave.
  ///   - comeBack: when to see somebody again.
  ///   - hurry: the signs that must not wait, by level.
  static func cause(
    _ id: ID, _ title: Text, summary: Text, whatItIs: [Passage], feels: [Text], likelier: [Text],
    lessLikely: [Text], clinicians: [Text], helps: [Text], comeBack: [Text], hurry: Hurry,
    readNext: [ID], sources: [Source], lastReviewed: String
  ) -> Section {
    Section(
      id, title, summary: summary,
      [.heading("What it is")] + whatItIs
        + [
          .heading("What it feels like"), .list(feels),
          .heading("What makes it more likely"), .list(likelier),
          .heading("What makes it less likely"), .list(lessLikely),
          .heading("What doctors and nurses do"), .list(clinicians),
          .heading("What helps"), .list(helps),
          .heading("When to come back"), .list(comeBack),
          .heading("When to hurry"),
        ] + hurry.passages,
      readNext: readNext, sources: sources, lastReviewed: lastReviewed)
  }
}
