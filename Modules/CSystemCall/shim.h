#pragma once
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Makes a system call, as Swift cannot call a function with “...”. Returns errno, or 0. */
static inline int csys_call(long number, const long arguments[5]) {
  const long *all = arguments;
  return syscall(number, all[0], all[1], all[2], all[3], all[4]) < 0 ? errno : 0;
}

/* Forks, which Swift will not; the child ends at once. Returns errno, or 0. */
static inline int csys_fork(void) {
  long child = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
  if (child == 0) _exit(0);
  return child < 0 ? errno : 0;
}
