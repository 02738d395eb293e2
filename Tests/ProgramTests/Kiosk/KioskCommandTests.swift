import Foundation
import TestFiles
import Testing

@Suite(.waiting) struct `The command for a kiosk` {
  private func check(_ text: String) throws -> Built.Run {
    let folder = try Folder()
    let file = try folder.write("it", text)
    return try Built.run("kiosk", "--check", "--config", file.path)
  }

  @Test func `prints a sample, which it finds good`() throws {
    let sample = try Built.run("kiosk", "--sample-config")
    #expect(sample.code == 0 && sample.error.isEmpty)
    let run = try check(sample.output)
    #expect(run.code == 0 && run.error.isEmpty)
    #expect(run.lines.first?.hasSuffix("/it: good") == true)
    #expect(run.output.contains("until deployment.acknowledged_by is set"))
    #expect(run.output.contains("nobody can leave the guide"))
  }

  @Test func `says nothing more of a file that leaves nothing to be said`() throws {
    let pin = try Built.run("kiosk", "pin", input: "826591\n").output
    let text = """
      [deployment]
      acknowledged_by = "Dr J. Okafor"
      [staff]
      chord = ["ctrl-t", "f9"]
      \(pin)
      # end of kiosk.toml
      """
    let run = try check(text)
    #expect(run.code == 0)
    #expect(run.lines.count == 2 && run.output.contains("run chmod o-r on it"))
    let folder = try Folder()
    try folder.write("it", text)
    let closed = try Built.shell("chmod 640 it; \"$0\" kiosk --check --config it", in: folder)
    #expect(closed.output == "it: good\n")
  }

  @Test func `names the new key for one under its former name`() throws {
    let run = try check("[phones]\nemergency = \"999\"\n# end of kiosk.toml\n")
    #expect(run.code == 0 && run.error.isEmpty)
    #expect(run.lines[1].contains("/it:2:1: phones.emergency still works, but its new name is "))
    #expect(run.lines[1].contains("move the line to [place] as emergency_number = "))
  }

  @Test func `tells every fault on standard error, and ends with 1`() throws {
    let run = try check("[idle]\nasking = 0\n[idel]\n")
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.faults.count == 2)
    #expect(
      run.faults[0].hasSuffix(
        "/it:2:10: idle.asking is 0; give a whole number of seconds from 30 to 600"))
    #expect(run.faults[1].contains("/it:3:2: idel is no table (did you mean “idle”?)"))
  }

  @Test func `prints the line to add to a file that does not show its end`() throws {
    let run = try check("[site]\n")
    #expect(run.code == 0 && run.error.isEmpty)
    #expect(run.lines[1].hasSuffix("add this line at the end: # end of kiosk.toml"))
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file to somebody else"))
  func `does not take the file of another user, unless it is root or runs the kiosk`() throws {
    let folder = try Folder()
    let check = "\"$0\" kiosk --check --config it"
    let ours = "echo '# end of kiosk.toml' > it; chown 65534 it; chmod 755 .; "
    let run = try Built.shell(ours + check, in: folder)
    #expect(run.code == 1 && run.faults.count == 1)
    #expect(run.error.hasPrefix("it: the file belongs to user 65534, and neither to root nor to"))
    // With no powers, and the other user’s id.
    let own = try Built.shell(
      ours + "cp \"$0\" tingle; setpriv --reuid=65534 ./tingle kiosk --check --config it",
      in: folder)
    #expect(own.code == 0, "\(own.error)")
  }

  @Test func `opens nothing with a file that has a fault`() throws {
    let folder = try Folder()
    try folder.write("it", "x = 1")
    let run = try Built.run("kiosk", "--config", folder.url.appendingPathComponent("it").path)
    #expect(run.code == 1 && run.error.contains("it:1:1: x is no table"))
  }

  @Test(arguments: [["--check", "--sample-config"], ["--config"], ["nope"]])
  func `called in a way that cannot work ends with 2`(arguments: [String]) throws {
    #expect(try Built.run(["kiosk"] + arguments, input: []).code == 2)
  }

  @Test(arguments: [
    ("missing", "true", "there is no such file; “tingle kiosk --sample-config” prints one"),
    ("a folder", "mkdir it", "this is a folder or a device; name a file"),
    ("endless", "ln -s /dev/zero it", "this is a folder or a device; name a file"),
    ("a pipe that nobody writes to", "mkfifo it", "this is a folder or a device; name a file"),
    ("huge", "truncate -s 100M it", "the file is longer than 65536 bytes"),
    ("locked", "echo '#' > it; chmod 000 it", "the file cannot be read: Permission denied"),
    ("broken", "ln -s /proc/self/mem it", "the file cannot be read: Input/output error"),
    ("a link to itself", "ln -s it it", "the file cannot be read: Too many levels"),
    ("of all", "echo > it; chmod o+w it", "everybody on this machine can change the file; run chm"),
    ("of nothing", "touch it", "the file is empty; “tingle kiosk --sample-config” prints one to"),
    (
      "cut in the middle", "\"$0\" kiosk --sample-config | head -n 40 > it",
      "is not the last line, so the end of the file is lost or not yet written"
    ),
    ("of NULs", "head -c 3000 /dev/zero > it", "it:1:1: this is not TOML"),
    ("in Latin-1", #"printf '#\n[site]\nname = "\351"' > it"#, "it:3:9: the file is not UTF-8"),
    ("a program", "ln -s \"$0\" it", "the file is longer than 65536 bytes"),
    ("that the terminal would obey", #"printf '"\\u001b[31m" = 1' > it"#, "it:1:1: ^[[31m is no"),
  ]) func `from hell is told with its reason`(what: String, make: String, words: String) throws {
    let folder = try Folder()
    // What is locked is so for the superuser only where he has no powers.
    let bound = geteuid() == 0 ? "setpriv --bounding-set=-all" : ""
    let run = try Built.shell("\(make); \(bound) \"$0\" kiosk --check --config it", in: folder)
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.faults.count == 1 && run.error.contains(words), "\(run.error)")
    #expect(run.error.hasPrefix("it:"))
    #expect(run.error.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
  }
}
