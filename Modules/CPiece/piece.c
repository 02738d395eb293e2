#define _GNU_SOURCE
#include "CPiece.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
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

/* How long the terminal may take nothing before it is taken for stopped, in milliseconds; -1 for
   ever. */
static int patience = -1;
static bool stopped;

/* Waits until the terminal takes more. poll(2) says so too when it is gone; then write(2) fails. */
static bool has_room(int milliseconds) {
  struct pollfd request = {.fd = STDOUT_FILENO, .events = POLLOUT};
  int ready;
  do ready = poll(&request, 1, milliseconds);
  while (ready < 0 && errno == EINTR);
  return ready > 0;
}

/* How much of what was written the line has not sent yet; always 0 for a pseudo-terminal. */
static int unsent(void) {
  int bytes = 0;
  return ioctl(STDOUT_FILENO, TIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

/* Waits until the terminal takes more, for as long as the line sends anything of what it has: a slow one
   has room again only when nearly all is sent. */
static bool takes_more(void) {
  int before;
  do {
    before = unsent();
    if (has_room(patience)) return true;
  } while (unsent() < before);
  return false;
}

/* Sends all, or nothing more to a terminal that has stopped. */
static void send_out(const char *bytes, size_t size) {
  size_t sent = 0;
  while (sent < size && !stopped) {
    ssize_t more = __real_write(STDOUT_FILENO, bytes + sent, size - sent);
    if (more > 0)
      sent += (size_t)more;
    else if (more == 0 || errno == EAGAIN)
      stopped = !takes_more();
    else if (errno != EINTR)
      break;
  }
}

/* Sends what was kept, and leaves nothing of it in memory. */
static void let_go(void) {
  send_out(kept, count);
  explicit_bzero(kept, count);
  count = 0;
}

ssize_t __wrap_write(int file, const void *bytes, size_t size) {
  if (file != STDOUT_FILENO) return __real_write(file, bytes, size);
  if (!keeps && patience < 0) {
    ssize_t sent;
    /* Another program can have made it non-blocking, and ncurses would spin. */
    while ((sent = __real_write(file, bytes, size)) < 0 && errno == EAGAIN) has_room(-1);
    return sent;
  }
  if (!keeps || size > most) {
    if (keeps) let_go();
    /* ncurses would try again and again what cannot be sent. */
    send_out(bytes, size);
    return (ssize_t)size;
  }
  if (size > most - count) let_go();
  memcpy(kept + count, bytes, size);
  count += size;
  return (ssize_t)size;
}

void cpiece_begin(void) { keeps = true; }

void cpiece_send(void) {
  keeps = false;
  let_go();
}

void cpiece_limit(int milliseconds) {
  if (!__real_write) return;
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  if (flags < 0) return;
  fcntl(STDOUT_FILENO, F_SETFL, milliseconds < 0 ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
  patience = milliseconds;
}

void cpiece_settle(void) {
  enum { step = 20 };
  int before = unsent();
  for (int still = 0; before > 0 && !stopped && patience >= 0;) {
    poll(NULL, 0, step);
    int now = unsent();
    still = now < before ? 0 : still + step;
    before = now;
    stopped = still >= patience;
  }
}

int cpiece_has_stopped(void) { return stopped; }

int cpiece_goes_on(int milliseconds) {
  if (stopped) {
    /* What still waits to be sent is of a page that nobody may see any more; what was typed without
       seeing a page is meant for none. */
    tcflush(STDOUT_FILENO, TCIOFLUSH);
    stopped = !has_room(milliseconds);
  }
  return !stopped;
}
