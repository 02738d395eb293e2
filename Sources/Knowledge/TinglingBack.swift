public import Assessment
import Wording

extension Guidebook {
  /// The guidebook for people whose back keeps tingling.
  public static let tinglingBack = Guidebook(
    title: "Why does my back tingle?",
    blocks: Blocks.all,
    questions: Questions.all,
    pages: Questions.pages,
    regions: Regions.all,
    rules: Rules.all,
    fallback: Rules.selfDefault,
    floors: Floors.all, causes: Causes.all,
    advice: Levels.all,
    warnings: Warnings.all,
    topics: Topics.all,
    glossary: Glossary.all)
}
