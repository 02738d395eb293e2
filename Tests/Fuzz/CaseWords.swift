import Assessment
import Knowledge

/// What lines of cases are made of, as libFuzzer reads it.
enum CaseWords {
  /// A word a line, each in quotes and with escapes for quotes and for what is no ASCII.
  static var dictionary: String {
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
    // libFuzzer takes no longer ones.
    words.removeAll { $0.utf8.count > 64 }
    return words.map { #""\#(escaped($0))""# }.joined(separator: "\n")
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

  private static func escaped(_ word: String) -> String {
    word.utf8.map { byte in
      let isPlain = (0x20...0x7E).contains(byte) && byte != 0x22 && byte != 0x5C
      let digits = String(byte, radix: 16)
      return isPlain
        ? String(Unicode.Scalar(byte)) : "\\x" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }
}
