#pragma once
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1 /* SwiftPM drops the -D flags of ncursesw.pc */
#endif
#define NCURSES_NOMACROS 1
#include <curses.h>
