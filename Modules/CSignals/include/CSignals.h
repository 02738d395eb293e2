#pragma once
#include <termios.h>

/* Starts to catch the signals that a full-screen program must answer: WINCH, INT, TERM, HUP,
   TSTP and CONT. Whoever is asked to end by INT, TERM or HUP and does not within two seconds, as
   when the terminal takes nothing more, ends all the same, with the terminal’s modes restored and
   the exit code 128 and the signal. Returns a descriptor on which their numbers can be read, a byte each, or -1. */
int cs_catch(void);

/* Gives the signals back to whom they belonged before, and closes the descriptor. */
void cs_release(void);

/* From now on a crash first writes `reset` to the terminal and restores `modes`, and only then
   takes its course, without a debugger's prompt. At most 255 bytes of `reset` are kept. */
void cs_guard(int terminal, const struct termios *modes, const char *reset);

/* No crash writes to the terminal any more. */
void cs_unguard(void);
