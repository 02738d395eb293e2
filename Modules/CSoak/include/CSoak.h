#pragma once
#include <stdint.h>

/* From now on a trap first tells, on standard error, what this thread noted last. */
void csoak_watch(void);

/* Notes which walk this thread is on, and which step of it comes next. */
void csoak_note(uint64_t seed, uint64_t step);

/* Where some bytes begin to hold a text of which each byte stands so many bytes after the one before,
   or -1. */
long csoak_find(
    const uint8_t *bytes, unsigned long count, const uint8_t *text, unsigned long length,
    unsigned long stride);
