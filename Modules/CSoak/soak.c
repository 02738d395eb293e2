#define _GNU_SOURCE
#include "CSoak.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

/* A trap is told by the thread that it happens in, so what is noted belongs to the thread. */
static _Thread_local volatile uint64_t noted_seed, noted_step;

void csoak_note(uint64_t seed, uint64_t step) {
  noted_seed = seed;
  noted_step = step;
}

static char *put_text(char *at, const char *text) {
  size_t length = strlen(text);
  memcpy(at, text, length);
  return at + length;
}

static char *put_number(char *at, uint64_t number) {
  char digits[20];
  int count = 0;
  do digits[count++] = (char)('0' + number % 10);
  while ((number /= 10) != 0);
  while (count > 0) *at++ = digits[--count];
  return at;
}

/* In a handler nothing may be called that another thread could be in the middle of. */
static void tell(int number) {
  char line[160], *end = line;
  end = put_text(end, "soak: a trap on the walk with seed ");
  end = put_number(end, noted_seed);
  end = put_text(end, ", at step ");
  end = put_number(end, noted_step);
  end = put_text(end, "; --trace shows the way there\n");
  ssize_t ignored = write(STDERR_FILENO, line, (size_t)(end - line));
  (void)ignored;
  /* The handler is gone by now, so the trap takes its course. */
  raise(number);
}

void csoak_watch(void) {
  static const int traps[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = tell;
  action.sa_flags = (int)SA_RESETHAND;
  for (size_t i = 0; i < sizeof traps / sizeof traps[0]; i++) sigaction(traps[i], &action, 0);
}
