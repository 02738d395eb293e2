import Foundation
import TestFiles
import Testing

@Suite(.waiting) struct `A kiosk’s file that is rewritten again and again` {
  /// Writes a whole file in three pieces, over and over; whoever reads meanwhile may see any of them.
  private static let writer = """
    my $text = do { local (@ARGV, $/) = "whole"; <> };
    while (1) {
      open(my $file, ">", "it");
      for my $piece ($text =~ /(.{1,400})/gs) { syswrite($file, $piece); select(undef, undef, undef, 0.001) }
      close($file);
      select(undef, undef, undef, 0.004);
    }
    """

  @Test func `is taken whole or not at all`() throws {
    let folder = try Folder()
    // A part of it is good as well, but for its end, and leaves more to be said.
    let made = try Built.shell(
      """
      sed 's/^# acknowledged_by/acknowledged_by/; s/^# chord/chord/' \
      <("$0" kiosk --sample-config) > part
      pin=$(echo 826517 | "$0" kiosk pin)
      awk -v pin="$pin" '/^# pin/ { print pin; next } { print }' part > whole
      umask 027; cp whole it; chmod 640 it; "$0" kiosk --check --config it
      """, in: folder)
    try #require(made.output == "it: good\n")
    let writer = try Built.prepare(["-e", Self.writer], program: "/usr/bin/perl")
    writer.currentDirectoryURL = folder.url
    try writer.run()
    // SIGTERM is blocked in what is started here.
    defer { kill(writer.processIdentifier, SIGKILL) }
    var (whole, refused) = (0, 0)
    while whole < 20 || refused < 20, whole + refused < 1000 {
      let run = try Built.shell("\"$0\" kiosk --check --config it", in: folder)
      if run.code == 0 { whole += 1 } else { refused += 1 }
      guard run.code == 1 || run.output == "it: good\n" else {
        Issue.record("half of it was taken: \(run.output)")
        return
      }
    }
    #expect(whole >= 20 && refused >= 20)
  }
}
