#pragma once

/* From now on what is written to standard output is kept, as far as there is room. */
void cpiece_begin(void);

/* Sends what was kept, and keeps nothing more. */
void cpiece_send(void);
