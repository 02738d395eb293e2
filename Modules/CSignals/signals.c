#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

/* A handler may touch nothing but this: signals arrive between any two instructions. */
static int channel[2] = {-1, -1};
static const int caught[] = {SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};
enum { caught_count = sizeof caught / sizeof caught[0] };
static struct sigaction before[caught_count];
static sigset_t mask_before;

/* How long the program has to end by itself once it was asked to, in seconds. */
enum { patience = 2 };
static volatile sig_atomic_t asked = 0;

static void pass_on(int number) {
  int kept = errno;
  /* It may be waiting for a terminal that takes nothing more. */
  if (number == SIGINT || number == SIGTERM || number == SIGHUP) {
    asked = number;
    alarm(patience);
  }
  unsigned char byte = (unsigned char)number;
  /* A full pipe already wakes the reader; what it holds is enough to act on. */
  ssize_t ignored = write(channel[1], &byte, 1);
  (void)ignored;
  errno = kept;
}

static void restore(void);

static void give_up(int number) {
  restore();
  _exit(128 + (asked ? asked : number));
}

int cs_catch(void) {
  if (pipe2(channel, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = pass_on;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  /* Whoever started the program may have blocked signals; then nobody could end it. */
  sigset_t wanted;
  sigemptyset(&wanted);
  for (int i = 0; i < caught_count; i++) {
    sigaction(caught[i], &action, &before[i]);
    sigaddset(&wanted, caught[i]);
  }
  action.sa_handler = give_up;
  sigaction(SIGALRM, &action, NULL);
  sigaddset(&wanted, SIGALRM);
  sigprocmask(SIG_UNBLOCK, &wanted, &mask_before);
  return channel[0];
}

void cs_release(void) {
  if (channel[0] < 0) return;
  alarm(0);
  signal(SIGALRM, SIG_DFL);
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
  close(channel[0]);
  close(channel[1]);
  channel[0] = channel[1] = -1;
}

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT,
                            SIGSYS, SIGXCPU, SIGPIPE, SIGUSR1, SIGUSR2};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };
static volatile sig_atomic_t guarded = 0;
static int guarded_terminal;
static struct termios guarded_modes;
static char guarded_reset[256];

static void restore(void) {
  if (!guarded) return;
  guarded = 0;
  /* A terminal that takes nothing more must not keep a dying program. */
  fcntl(guarded_terminal, F_SETFL, fcntl(guarded_terminal, F_GETFL) | O_NONBLOCK);
  /* Not write(2), which Modules/CPiece may have wait or drop. */
  struct iovec reset = {guarded_reset, strlen(guarded_reset)};
  if (writev(guarded_terminal, &reset, 1) != (ssize_t)reset.iov_len) {
    /* What still waits to be sent is of no use to anybody; the modes must be given back. */
    tcflush(guarded_terminal, TCOFLUSH);
    ssize_t ignored = writev(guarded_terminal, &reset, 1);
    (void)ignored;
  }
  fcntl(guarded_terminal, F_SETFL, fcntl(guarded_terminal, F_GETFL) & ~O_NONBLOCK);
  tcsetattr(guarded_terminal, TCSANOW, &guarded_modes);
}

static void restore_and_die(int number) {
  restore();
  signal(number, SIG_DFL);
  raise(number);
}

void cs_guard(int terminal, const struct termios *modes, const char *reset) {
  guarded_terminal = terminal;
  guarded_modes = *modes;
  strncpy(guarded_reset, reset, sizeof guarded_reset - 1);
  guarded = 1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = restore_and_die;
  /* The handler raises the signal again, which must not wait for the handler to end. */
  action.sa_flags = SA_NODEFER | SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, NULL);
}

void cs_unguard(void) {
  guarded = 0;
  for (int i = 0; i < fatal_count; i++) signal(fatal[i], SIG_DFL);
}
