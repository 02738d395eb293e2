public import Assessment
import Wording

extension Cover {
  /// The guidebook for people whose back keeps tingling, still closed.
  public static let tinglingBack: Cover = Cover(
    title: title, body: { Body.figure }, guidebook: { .tinglingBack }, engine: { .tinglingBack })

  /// What the guidebook answers.
  fileprivate static let title: Text = "Why does my back tingle?"
}

extension Engine {
  /// The engine for people whose back keeps tingling.
  public static let tinglingBack = Engine(.tinglingBack)
}

extension Guidebook {
  /// The guidebook for people whose back keeps tingling.
  public static let tinglingBack: Guidebook = Guidebook(
    title: Cover.title,
    blocks: Blocks.all,
    questions: Questions.all,
    formerAnswers: Questions.former,
    pages: Questions.pages,
    askedInAlarm: Questions.askedInAlarm,
    regions: Regions.all, body: Body.figure,
    rules: Rules.all,
    fallback: Rules.selfDefault,
    floors: Floors.all, causes: Causes.all,
    advice: Levels.all,
    warnings: Warnings.all,
    topics: Topics.all,
    glossary: Glossary.all)
}
