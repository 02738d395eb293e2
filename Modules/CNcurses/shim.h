#pragma once
/* SwiftPM drops the -D flags of ncursesw.pc, and without this one the wide functions are hidden. */
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <term.h>

/* What Swift cannot import: macros with casts, and globals that ncurses may change. */
static const uint32_t NC_BOLD = A_BOLD;
static const uint32_t NC_REVERSE = A_REVERSE;

/* What is to be seen next: windows are only copied there. */
static inline WINDOW *nc_next(void) { return newscr; }
static inline int nc_rows(void) { return LINES; }
static inline int nc_columns(void) { return COLS; }
static inline SCREEN *nc_open(const char *type) { return newterm(type, stdout, stdin); }
/* Whether a capability that tigetstr knows is missing: NULL and -1 both say so. */
static inline int nc_lacks(const char *name) {
  const char *value = tigetstr(name);
  return value == NULL || value == (const char *)-1;
}
/* Whether anything is known about terminals of a type; if so, tigetstr asks about it from now on. */
static inline int nc_describe(const char *type) {
  int answer = 0;
  return setupterm(type, 1, &answer) == OK;
}
/* What a capability sends; pauses stand in it as $<number>. */
static inline const char *nc_code(const char *name, int number) {
  const char *code = nc_lacks(name) ? NULL : tiparm(tigetstr(name), number);
  return code == NULL ? "" : code;
}
static inline void nc_ink(uint32_t attributes, int pair) {
  wattr_set(newscr, (attr_t)attributes, (short)pair, NULL);
}
/* A byte of ASCII in an ink; pairs beyond 255 do not fit beside it. */
static inline uint32_t nc_cell(uint8_t byte, uint32_t attributes, int pair) {
  return (uint32_t)byte | attributes | ((uint32_t)pair << NCURSES_ATTR_SHIFT & A_COLOR);
}
static inline int nc_is_utf8(void) {
  const char *set = nl_langinfo(CODESET);
  return set[0] == 'U' && set[1] == 'T' && set[2] == 'F';
}
static inline void nc_take_locale(void) { setlocale(LC_CTYPE, ""); }
static inline void nc_flush(void) { fflush(stdout); }
