import Assessment
import Knowledge

/// What lines of cases are made of.
package enum CaseWords {
  /// All of them.
  package static var words: [String] {
    let guidebook = Guidebook.tinglingBack
    var words = signs
    for region in guidebook.regions {
      words += [#""\#(region.id)""#]
      words += region.sides.map { #"{"id":"\#(region.id)","side":"\#($0.rawValue)"}"# }
    }
    for question in guidebook.questions {
      words += [#""\#(question.id)""#]
      for option in question.options {
        let answer = #""\#(question.id)":"\#(option.id)""#
        words += [
          #""\#(option.id)""#, answer, "\(answer),\(answer)",
          #""\#(question.id)":["\#(option.id)"]"#,
          #"{"answers":{\#(answer)}}"#,
        ]
      }
    }
    for former in guidebook.formerAnswers {
      words += [
        #""\#(former.question)""#, #""\#(former.option)""#,
        #""\#(former.question)":"\#(former.option)""#,
        #"{"answers":{"\#(former.question)":["\#(former.option)"]}}"#,
      ]
    }
    return words
  }

  private static let signs =
    [
      #"{"id":"a"}"#, #""id":"#, #""regions":["#, #""answers":{"#, #"{"answers":{}}"#, #""side":"#,
      #"{"regions":[]}"#, "},{", "],[", ",", ":", "{}", "[]", "true", "false", "null", "0",
      "-1.5e+3",
      #""both""#, #"\u0041"#, #"\u00e9"#, #"\ud83d\ude00"#, #"\ud800"#, #"\""#, #"\n"#, "\u{FEFF}",
      "é", "😀", "\r", "\n", "\t", String(repeating: "[", count: 32),
      String(repeating: #"{"":"#, count: 12),
    ] + Side.allCases.map { #""\#($0.rawValue)""# }
}
