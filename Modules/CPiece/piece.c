#define _GNU_SOURCE
#include "CPiece.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

/* ncurses writes what it has each time the cursor moves. A page would be 35 pieces: as many calls of
   the system, as many packets of ssh, and seen half. It cannot be told otherwise, so the linker sends
   its calls of “write” here (--wrap). Where it was not asked to, nothing calls this, and pages go in
   pieces. */
extern ssize_t __real_write(int file, const void *bytes, size_t size) __attribute__((weak));

/* More than a page of any usual size; a larger one goes in several pieces. */
enum { most = 32 * 1024 };
static char kept[most];
static size_t count;
static bool keeps;

/* Sends what was kept, as ncurses does it, and leaves nothing of it in memory. */
static void let_go(void) {
  size_t sent = 0;
  while (sent < count) {
    ssize_t more = __real_write(STDOUT_FILENO, kept + sent, count - sent);
    if (more > 0)
      sent += (size_t)more;
    else if (errno != EINTR && errno != EAGAIN)
      break;
  }
  explicit_bzero(kept, count);
  count = 0;
}

ssize_t __wrap_write(int file, const void *bytes, size_t size) {
  if (!keeps || file != STDOUT_FILENO) return __real_write(file, bytes, size);
  if (size > most - count) let_go();
  if (size > most) return __real_write(file, bytes, size);
  memcpy(kept + count, bytes, size);
  count += size;
  return (ssize_t)size;
}

void cpiece_begin(void) { keeps = true; }

void cpiece_send(void) {
  keeps = false;
  let_go();
}
