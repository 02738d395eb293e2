# Mends a manual page that generate-manual of swift-argument-parser has written:
# - characters that were hidden from it as “U+2019;” come back, in groff’s own writing;
# - the page is called as Debian has it, “tingle-read” for “tingle read”, also where others name it;
# - every sentence is on a line of its own, and no paragraph is empty, as mdoc wants it;
# - lines that are set off by spaces stay as they are;
# - the exit codes are told, where the page does not tell its own.
function flush_example() {
  if (in_example) print ".Ed"
  in_example = 0
}

{
  # The writing \[u2019] is read by groff and by mandoc.
  while (match($0, /U\+[0-9A-F]+;/))
    $0 = substr($0, 1, RSTART - 1) "\\[u" substr($0, RSTART + 2, RLENGTH - 3) "]" \
      substr($0, RSTART + RLENGTH)
}

/^\.Dt / { print ".Dt " toupper(name) " 1"; next }
/^\.Sh / { section = $2 }
/^\.Sh "EXIT/ { section = "EXIT"; next }
/^\.Sh SYNOPSIS/ { print; getline; print command; next }
/^\.Nm / && section == "NAME" {
  words = $0
  sub(/^\.Nm /, "", words)
  gsub(/"/, "", words)
  count = split(words, word, " ")
  command = ".Nm " word[1]
  for (i = 2; i <= count; i++) command = command (i == 2 ? " Cm " : " ") word[i]
  print ".Nm " name
  next
}
# What it is comes without a full stop.
/^\.Nd / { sub(/\."$/, "\""); sub(/\.$/, ""); print; next }
/[Ee]xit code/ && section == "DESCRIPTION" { tells_codes = 1 }
/^\.Os/ { print ".Os Tingle " version; next }
section == "EXIT" && /^\.Ex -std/ {
  if (tells_codes) next
  print ".Sh EXIT STATUS"
  if (name ~ /-kiosk/) { print ".Ex -std tingle"; next }
  print ".Bl -tag -width Ds"
  print ".It 0\nAll went well."
  print ".It 1"
  print "Something handed in was at fault or ended before its result,"
  print "or a result could not be written."
  print ".It 2\nIt was called in a way that cannot work."
  print ".It 128 + n\nIt was ended by signal n."
  print ".El"
  next
}
/^\.Sh "SEE ALSO"/ { see_also = 1; pending = ""; print; next }
/^\.Xr / {
  if ($2 == "tingle.help") next
  gsub(/\./, "-", $2)
  line = ".Xr " $2 " " $3
  if (last_reference != "") print last_reference " ,"
  last_reference = line
  next
}
/^\.Pp/ { pending = ".Pp"; next }
/^$/ { flush_example(); if (section == "DESCRIPTION") pending = ".Pp"; next }
/^  / && section == "DESCRIPTION" {
  if (!in_example) print ".Bd -literal -offset indent"
  pending = ""
  in_example = 1
  sub(/^  /, "")
  print
  next
}
{
  flush_example()
  # A list begins and goes on without a paragraph.
  if (pending != "" && $0 !~ /^\.(It|El|Bl|Sh)/) print pending
  pending = ""
  if ($0 !~ /^\./) {
    while (match($0, /[a-z0-9)\]][.?!] [A-Z\\]/)) {
      print substr($0, 1, RSTART + 1)
      $0 = substr($0, RSTART + 3)
    }
  }
  print
}

END {
  flush_example()
  also = name == "tingle" || name == "tingle-kiosk" || name == "tingle-kiosk-pin"
  if (also) {
    if (last_reference != "") print last_reference " ,"
    if (!see_also) print ".Sh SEE ALSO"
    print ".Xr kiosk.toml 5 ,\n.Xr tingle-lockdown 8"
  } else if (last_reference != "") {
    print last_reference
  }
}
