#pragma once

/* From now on what is written to standard output is kept, as far as there is room. */
void cpiece_begin(void);

/* Sends what was kept, and keeps nothing more. */
void cpiece_send(void);

/* From now on a terminal that takes not a byte for so many milliseconds is taken for stopped, by flow
   control or as nothing reads at its other end: what is written then is dropped, so that a write never
   keeps the program. Makes standard output non-blocking; -1 undoes both. Where the linker does not send
   writes here it does nothing. */
void cpiece_limit(int milliseconds);

/* Waits until the line has sent all that was written, with the same limit: restoring the modes of a line
   waits for that without any. */
void cpiece_settle(void);

/* Whether the terminal was found to have stopped. */
int cpiece_has_stopped(void);

/* Drops what waits in both directions of a terminal that has stopped, and waits so many milliseconds at
   most until it takes bytes again. Returns whether it does. */
int cpiece_goes_on(int milliseconds);
