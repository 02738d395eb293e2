#include "CLean.h"

/* Three parts of Swift's runtime begin their work in every program before it runs, asked or not. The
   program that is shipped has their names from here instead, so that none of them is linked. */
#ifdef LEAN

#include <stdbool.h>
#include <stdlib.h>

/* The arguments. The runtime searches the map of the process for them, which costs more than all the
   files that the guide opens; the system hands them to whoever asks. */
static int count;
static char **arguments;

__attribute__((constructor)) static void take(int given_count, char **given) {
  count = given_count;
  arguments = given;
}

char **_swift_stdlib_getUnsafeArgvArgc(int *into) {
  *into = count;
  return arguments;
}

void _swift_stdlib_overrideUnsafeArgvArgc(char **given, int given_count) {
  arguments = given;
  count = given_count;
}

/* What tells of a crash by another program: it looks for that one in eight folders and can start it. A
   kiosk starts nothing, and the guide answers a crash by itself. The settings are as large as the
   runtime's own; all zeros mean “off”. */
const char _swift_backtraceSettings[88] __attribute__((aligned(8))) = {0};

bool _swift_backtrace_isThunkFunction(const char *name) {
  (void)name;
  return false;
}

/* Concurrency, which brings Dispatch along. Nothing here is asynchronous, but the argument parser could
   run commands that are; its code for them names these three, and nobody calls it. */
void swift_task_alloc(void) { abort(); }
void swift_task_dealloc(void) { abort(); }
void swift_task_switch(void) { abort(); }

#endif
