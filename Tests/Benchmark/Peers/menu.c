// The least that a full-screen menu can be: the items that it is called with, one of them reversed.
#include <curses.h>
#include <locale.h>

static void draw(int count, char **items, int focus) {
  mvaddstr(1, 4, items[0]);
  for (int item = 1; item < count; item++) {
    if (item == focus) attron(A_REVERSE);
    mvprintw(2 + item, 6, " %-44s ", items[item]);
    if (item == focus) attroff(A_REVERSE);
  }
  mvaddstr(22, 4, "arrows move, q leaves");
  refresh();
}

int main(int count, char **items) {
  setlocale(LC_CTYPE, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  items[0] = "Why does my back tingle?";
  int focus = 1, key;
  do {
    draw(count, items, focus);
    key = getch();
    if (key == KEY_DOWN && focus < count - 1) focus++;
    if (key == KEY_UP && focus > 1) focus--;
  } while (key != 'q');
  endwin();
  return 0;
}
