# Makes the unit for a terminal on a serial line, tingle-serial@.service, of the one for the console.
1s/.*/# The guide on a terminal at a serial line, at 9600 baud unless “systemctl edit” says otherwise./
/^#   systemctl/s/tingle-kiosk  /tingle-serial@ttyS0  /
s/gives the console back/gives the line back/
s/on the first console$/on the terminal at %I/
# A line of a USB adapter can be pulled out.
s/^ConditionPathExists=.*/BindsTo=dev-%i.device/
s/The console can belong/The line can belong/
s/getty@tty1\.service/serial-getty@%i.service/g
s/^After=/After=dev-%i.device /
# Such a terminal knows no UTF-8.
s/TERM=linux LANG=C.UTF-8/TERM=vt220 LANG=C/
s|/dev/tty1|/dev/%I|
# There is no virtual console to wipe; the guide wipes the terminal itself.
/^TTYVTDisallocate=/d
s|^ExecStart=|ExecStartPre=+/bin/stty -F /dev/%I 9600 cs8 -parenb -cstopb clocal\n&|
