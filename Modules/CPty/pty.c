#define _GNU_SOURCE
#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

cpty_session cpty_start(
    char *const *arguments, char *const *variables, unsigned short rows, unsigned short columns,
    int keeps_keys) {
  cpty_session session = {.master = -1, .process = -1};
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return session;
  char path[64];
  if (grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, path, sizeof path) != 0) {
    close(master);
    return session;
  }
  cpty_resize(master, rows, columns);
  tcgetattr(master, &session.modes);
  if (keeps_keys) {
    cc_t *keys = session.modes.c_cc;
    keys[VINTR] = keys[VQUIT] = keys[VSUSP] = _POSIX_VDISABLE;
    tcsetattr(master, TCSANOW, &session.modes);
  }
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  // The leader of a session that opens a terminal gets it as its own.
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, path, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDERR_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  session.started = (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
  int refused = posix_spawn(
      &session.process, arguments[0], &files, &attributes, arguments, variables);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  if (refused) {
    close(master);
    return session;
  }
  fcntl(master, F_SETFL, O_NONBLOCK);
  session.master = master;
  return session;
}

void cpty_resize(int master, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  ioctl(master, TIOCSWINSZ, &size);
}

int cpty_path(int master, char *path, unsigned long size) {
  return ptsname_r(master, path, size);
}

int cpty_open_other_end(int master) {
  char path[64];
  if (ptsname_r(master, path, sizeof path) != 0) return -1;
  return open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
}

int cpty_is_cooked(int master) {
  struct termios modes;
  if (tcgetattr(master, &modes) != 0) return 0;
  const tcflag_t cooked = ICANON | ECHO | ISIG;
  return (modes.c_lflag & cooked) == cooked && (modes.c_oflag & OPOST) && (modes.c_iflag & ICRNL);
}

int cpty_has_modes(int master, const struct termios *modes) {
  struct termios now;
  return tcgetattr(master, &now) == 0 && now.c_iflag == modes->c_iflag
      && now.c_oflag == modes->c_oflag && now.c_cflag == modes->c_cflag
      && now.c_lflag == modes->c_lflag && memcmp(now.c_cc, modes->c_cc, sizeof now.c_cc) == 0;
}

int cpty_end(pid_t process) {
  int status;
  pid_t found = waitpid(process, &status, WNOHANG);
  if (found != process) return -1;
  return WIFSIGNALED(status) ? 1000 + WTERMSIG(status) : WEXITSTATUS(status);
}
