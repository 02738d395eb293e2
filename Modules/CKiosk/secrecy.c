#define _GNU_SOURCE
#include "CKiosk.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

static int overwrites = 0;

int ckiosk_leave_no_core(void) {
  int failed = 0;
  /* A core that the kernel pipes to a program has no limit of size, but needs this. */
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) failed |= ckiosk_dumpable;
  struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) failed |= ckiosk_core_files;
  return failed;
}

int ckiosk_seclude(void) {
  overwrites = 1;
  int failed = ckiosk_leave_no_core();
  /* Only what is touched need be in memory: much of the program never is. */
  if (mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT) != 0) failed |= ckiosk_swappable;
  return failed;
}

/* More than any call goes down. */
enum { stack_depth = 512 * 1024 };

__attribute__((noinline)) void ckiosk_scrub_stack(void) {
  char below[stack_depth];
  memset(below, 0, sizeof below);
  __asm__ volatile("" : : "r"(below) : "memory");
}

/* The linker sends what calls “free” and “realloc” here (--wrap), in the language's runtime and in
   ncurses as well. Where it was not asked to, nothing calls these. */
extern void __real_free(void *pointer) __attribute__((weak));
extern void *__real_realloc(void *pointer, size_t size) __attribute__((weak));

void __wrap_free(void *pointer) {
  if (overwrites && pointer) {
    memset(pointer, 0, malloc_usable_size(pointer));
    __asm__ volatile("" : : "r"(pointer) : "memory");
  }
  __real_free(pointer);
}

void *__wrap_realloc(void *pointer, size_t size) {
  if (!overwrites || !pointer || !size) return __real_realloc(pointer, size);
  size_t had = malloc_usable_size(pointer);
  if (size <= had && size > had / 2) return pointer;
  /* The system's own would leave a copy behind where it moves. */
  void *moved = malloc(size);
  if (!moved) return NULL;
  memcpy(moved, pointer, had < size ? had : size);
  __wrap_free(pointer);
  return moved;
}
