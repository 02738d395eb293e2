#define _GNU_SOURCE
#include "CBenchmark.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double seconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

double cb_processor_seconds(void) { return seconds(CLOCK_PROCESS_CPUTIME_ID); }
double cb_wall_seconds(void) { return seconds(CLOCK_MONOTONIC); }

// The most memory that a running program has held. The figure that wait4 gives would be no less
// than what the benchmark itself held when it started the program.
static long peak(pid_t process) {
  char path[64], line[128];
  snprintf(path, sizeof path, "/proc/%d/status", (int)process);
  FILE *status = fopen(path, "re");
  if (!status) return 0;
  long found = 0;
  while (fgets(line, sizeof line, status))
    if (sscanf(line, "VmHWM: %ld", &found) == 1) break;
  fclose(status);
  return found;
}

cb_run cb_execute(char *const *arguments, const char *input, const char *output, int watched) {
  cb_run run = {.status = -1};
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0);
  posix_spawn_file_actions_addopen(
      &files, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  pid_t process;
  double start = cb_wall_seconds();
  int refused = posix_spawnp(&process, arguments[0], &files, NULL, arguments, environ);
  posix_spawn_file_actions_destroy(&files);
  if (refused) return run;
  struct rusage usage;
  int status;
  while (watched && wait4(process, &status, WNOHANG, &usage) == 0) {
    long now = peak(process);
    if (now > run.peak) run.peak = now;
    usleep(2000);
  }
  if (!watched) wait4(process, &status, 0, &usage);
  run.wall = cb_wall_seconds() - start;
  run.processor = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
                  + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
  if (WIFEXITED(status)) run.status = WEXITSTATUS(status);
  return run;
}
