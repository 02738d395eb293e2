#include "CPiece.h"

#include <stdbool.h>
#include <stddef.h>

/* ncurses sends what it has each time the cursor moves. A page would be 35 pieces: as many calls of
   the system, as many packets of ssh, and seen half. It cannot be told otherwise, so the linker sends
   its calls here (--wrap). Where it was not asked to, nothing calls this, and pages go in pieces. */
extern void __real__nc_flush_sp(void *screen) __attribute__((weak));

static bool keeps;
static void *kept;

void __wrap__nc_flush_sp(void *screen) {
  if (keeps)
    kept = screen;
  else
    __real__nc_flush_sp(screen);
}

void cpiece_begin(void) { keeps = true; }

void cpiece_send(void) {
  keeps = false;
  if (kept) __real__nc_flush_sp(kept);
  kept = NULL;
}
