import Fuzzing
import Glibc

#if FUZZING
  import CFuzzer
#endif

/// Tries inputs on the decoder of keys (`--decoder`) or on the readers of cases (`--cases`) and of
/// configurations (`--config`).
///
/// As `.ci/fuzz` builds it, libFuzzer makes the inputs up; else they are the files that are named. An
/// input that is read wrongly ends the program, so that libFuzzer keeps it.
@main enum Fuzz {
  static func main() {
    let arguments = CommandLine.arguments
    let (triesCases, triesConfig) = (arguments.contains("--cases"), arguments.contains("--config"))
    if arguments.contains("--words") {
      return print(WordList.dictionary(of: triesConfig ? ConfigWords.words : CaseWords.words))
    }
    unsafe run(triesCases ? tryCases : triesConfig ? tryConfig : tryDecoder)
  }

  private typealias Trial = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

  #if FUZZING
    private static func run(_ trial: @escaping Trial) {
      // libFuzzer passes over arguments with two dashes, and hands them on to its workers.
      var count = CommandLine.argc
      var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
        unsafe CommandLine.unsafeArgv
      exit(unsafe LLVMFuzzerRunDriver(&count, &arguments, trial))
    }
  #else
    private static func run(_ trial: @escaping Trial) {
      for path in CommandLine.arguments.dropFirst() where !path.hasPrefix("--") {
        guard let file = unsafe fopen(path, "r") else {
          unsafe perror(path)
          exit(1)
        }
        var bytes: [UInt8] = []
        while case let byte = unsafe getc(file), byte != EOF { bytes.append(UInt8(byte)) }
        unsafe fclose(file)
        _ = unsafe bytes.withUnsafeBufferPointer { unsafe trial($0.baseAddress, $0.count) }
      }
    }
  #endif

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
