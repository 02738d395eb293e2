// A program on a terminal of its own, as tests and the soak need it.
#ifndef CPTY_H
#define CPTY_H

#include <sys/types.h>
#include <termios.h>

typedef struct {
  // When the program was started, in seconds on the clock that never jumps.
  double started;
  // The end that a terminal has; negative when the program could not be started.
  int master;
  pid_t process;
  // What the terminal was like before the program had it.
  struct termios modes;
} cpty_session;

// Starts a program as the leader of a session on a new terminal of some size. If it keeps keys, none
// makes the terminal itself send a signal.
cpty_session cpty_start(
    char *const *arguments, char *const *variables, unsigned short rows, unsigned short columns,
    int keeps_keys);

// Gives the terminal another size, which the program is told.
void cpty_resize(int master, unsigned short rows, unsigned short columns);

// Tells where the end lies that the program has; 0 if that is known.
int cpty_path(int master, char *path, unsigned long size);

// Opens the end that the program has, without ever waiting for it; negative if that is not possible.
int cpty_open_other_end(int master);

// Whether lines are edited, characters echoed and signals sent by keys, as for a shell.
int cpty_is_cooked(int master);

// Whether a terminal has exactly these modes.
int cpty_has_modes(int master, const struct termios *modes);

// How a process ended: its exit code, or 1000 and the signal; negative while it runs.
int cpty_end(pid_t process);

#endif
