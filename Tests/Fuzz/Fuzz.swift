import CFuzzer
import Glibc

/// Tries what libFuzzer makes up on the decoder of keys or the readers of cases
/// and configurations.
///
/// Only `.ci/fuzz` builds it. What is wrong ends the program, and libFuzzer keeps the input.
@main enum Fuzz {
  static func main() {
    let arguments = CommandLine.arguments
    // libFuzzer passes over arguments with two dashes, and hands them on to its helpers.
    let (triesCases, triesConfig) = (arguments.contains("--cases"), arguments.contains("--config"))
    if arguments.contains("--words") {
      return print(WordList.dictionary(of: triesConfig ? ConfigWords.words : CaseWords.words))
    }
    run(triesCases ? tryCases : triesConfig ? tryConfig : tryDecoder)
  }

  private static func run(_ trial: @escaping Trial) -> Never {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
      unsafe CommandLine.unsafeArgv
    exit(unsafe LLVMFuzzerRunDriver(&count, &arguments, trial))
  }

  private typealias Trial = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

  private static let tryDecoder: Trial = { start, count in
    unsafe judge(DecoderCheck.complaint(about: bytes(start, count)))
  }

  private static let cases = CaseCheck()

  private static let tryCases: Trial = { start, count in
    unsafe judge(cases.complaint(about: bytes(start, count)))
  }

  private static let tryConfig: Trial = { start, count in
    unsafe judge(ConfigCheck.complaint(about: bytes(start, count)))
  }

  private static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }

  private static func judge(_ complaint: String?) -> Int32 {
    guard let complaint else { return 0 }
    // What is printed would be lost in a buffer.
    let line = Array("wrong: \(complaint)\n".utf8)
    unsafe write(STDERR_FILENO, line, line.count)
    abort()
  }
}
