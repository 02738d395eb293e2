import Assessment
import Wording

/// The topics of the education pages, in reading order.
enum Topics {
  static let all: [Topic] = [
    Topic("Signs that must not wait", Sections.warning),
    Topic("About tingling", Sections.basics),
    Topic("Living with it", Sections.living),
    Topic("Getting help", Sections.help),
    Topic("Something presses on a nerve", Sections.pressed),
    Topic("The cause is in the whole body", Sections.wholeBody),
    Topic("Causes that cannot wait", Sections.urgent),
  ]
}

/// The sections of each topic, in reading order.
enum Sections {}
