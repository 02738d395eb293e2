#pragma once

/* From now on ncurses keeps what it would send, as far as its buffer of a screenful reaches. */
void cpiece_begin(void);

/* Sends what was kept, and keeps nothing more. */
void cpiece_send(void);
