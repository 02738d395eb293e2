#pragma once

/* What could not be done to keep memory from others, as bits. */
enum { ckiosk_dumpable = 1, ckiosk_core_files = 2, ckiosk_swappable = 4 };

/* Keeps the memory of this process from core files, from debuggers of the same user and from the
   swap, and from now on overwrites all memory that is given back. Returns what could not be done:
   the sum of the bits above. */
int ckiosk_seclude(void);

/* Keeps the memory of this process from core files and from debuggers of the same user, which
   ckiosk_seclude does as well. Returns the sum of the bits of what could not be done. */
int ckiosk_leave_no_core(void);

/* Overwrites what functions that have returned left on the stack. */
void ckiosk_scrub_stack(void);

/* Tells the service manager, if one asked to be told, as “READY=1”. Returns 0, or -1 with errno. */
int ckiosk_notify(const char *message);

/* Begins a set of rules for Landlock, by which this process may open no file. Returns a descriptor,
   or -1 with errno, as on a kernel without Landlock. */
int ckiosk_rules(void);

/* Lets the set permit that files below a folder are read; and, if asked to, that they are made,
   written and removed. Returns 0, or -1 with errno. */
int ckiosk_permit(int rules, const char *folder, int writes);

/* Puts the set into force, for good. Returns 0, or -1 with errno. */
int ckiosk_enforce(int rules);
