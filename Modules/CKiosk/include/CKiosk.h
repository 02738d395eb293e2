#pragma once

/* What could not be done to keep memory from others, as bits. */
enum { ckiosk_dumpable = 1, ckiosk_core_files = 2, ckiosk_swappable = 4 };

/* Keeps the memory of this process from core files, from debuggers of the same user and from the
   swap, and from now on overwrites all memory that is given back. Returns what could not be done:
   the sum of the bits above. */
int ckiosk_seclude(void);

/* Overwrites what functions that have returned left on the stack. */
void ckiosk_scrub_stack(void);

/* Tells the service manager, if one asked to be told, as “READY=1”. Returns 0, or -1 with errno. */
int ckiosk_notify(const char *message);
