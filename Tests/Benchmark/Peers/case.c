// Assesses one case from standard input as `tingle assess --brief` does, by tables that the benchmark
// writes. It believes that the case is without fault, and ends with 1 where it is not.
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

typedef struct { uint64_t words[4]; } set;
typedef struct { const char *name; set marks; } name;
typedef struct { const char *name; const name *names; int count; } list;
typedef struct { uint64_t flip, mask; uint16_t word; } part;
typedef struct { uint32_t first, end; uint16_t count; uint8_t kind; } node;
typedef struct { const char *id, *urgency; uint32_t node; } rule;

#include "tables.h"

#define COUNT(array) (int)(sizeof(array) / sizeof(array)[0])

static char text[65536];
static char *at = text;

static void blanks(void) { while (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n') at++; }

// Goes past a character if it is there.
static int past(char wanted) {
  blanks();
  if (*at != wanted) return 0;
  at++;
  return 1;
}

static void need(char wanted) { if (!past(wanted)) _exit(1); }

// A string without escapes, ended in place.
static char *string(void) {
  need('"');
  char *start = at, *end = strchr(at, '"');
  if (!end || memchr(start, '\\', (size_t)(end - start))) _exit(1);
  *end = 0;
  at = end + 1;
  return start;
}

static void add(set *answers, const name *names, int count, const char *wanted) {
  for (int each = 0; each < count; each++)
    if (!strcmp(names[each].name, wanted)) {
      for (int word = 0; word < 4; word++) answers->words[word] |= names[each].marks.words[word];
      return;
    }
  _exit(1);
}

static const list *find(const list *lists, int count, const char *wanted) {
  for (int each = 0; each < count; each++)
    if (!strcmp(lists[each].name, wanted)) return &lists[each];
  _exit(1);
}

static int meets(set left, set right) {
  uint64_t shared = 0;
  for (int word = 0; word < 4; word++) shared |= left.words[word] & right.words[word];
  return shared != 0;
}

static void keep(set *left, set right) {
  for (int word = 0; word < 4; word++) left->words[word] &= right.words[word];
}

static void join(set *left, set right) {
  for (int word = 0; word < 4; word++) left->words[word] |= right.words[word];
}

static set regions(void) {
  set marks = {{0}};
  need('[');
  if (past(']')) return nowhere;
  do {
    const char *region = NULL, *side = NULL;
    need('{');
    do {
      const char *key = string();
      need(':');
      *(strcmp(key, "id") ? &side : &region) = string();
    } while (past(','));
    need('}');
    if (!region || !side) _exit(1);
    const list *sides = find(places, COUNT(places), region);
    add(&marks, sides->names, sides->count, side);
  } while (past(','));
  need(']');
  return marks;
}

static set answer(const list *question) {
  set chosen = {{0}};
  if (!past('[')) {
    add(&chosen, question->names, question->count, string());
    return chosen;
  }
  do add(&chosen, question->names, question->count, string());
  while (past(','));
  need(']');
  if (meets(chosen, plain)) keep(&chosen, plain);
  else if (meets(chosen, unsure)) keep(&chosen, unsure);
  return chosen;
}

static int holds(const node *node, const uint64_t *state) {
  if (node->kind == 2) {
    int found = 0;
    for (uint32_t each = node->first; each < node->end; each++)
      found += __builtin_popcountll(
          (state[parts[each].word] ^ parts[each].flip) & parts[each].mask);
    return found >= node->count;
  }
  uint64_t turn = node->kind == 1 ? UINT64_MAX : 0, found = 0;
  for (uint32_t each = node->first; each < node->end; each++)
    found |= (state[parts[each].word] ^ parts[each].flip ^ turn) & parts[each].mask;
  return (found != 0) ^ (turn != 0);
}

int main(void) {
  ssize_t length = read(STDIN_FILENO, text, sizeof text - 1);
  if (length <= 0) return 1;
  const char *id = "";
  set answers = {{0}};
  need('{');
  do {
    const char *key = string();
    need(':');
    if (!strcmp(key, "id")) {
      id = string();
    } else if (!strcmp(key, "regions")) {
      join(&answers, regions());
    } else {
      need('{');
      if (past('}')) continue;
      do {
        const list *question = find(questions, COUNT(questions), string());
        need(':');
        join(&answers, answer(question));
      } while (past(','));
      need('}');
    }
  } while (past(','));
  need('}');

  uint64_t state[4 + (COUNT(nodes) + 63) / 64] = {0};
  memcpy(state, answers.words, sizeof answers);
  for (int index = 0; index < COUNT(nodes); index++)
    state[4 + index / 64] |= (uint64_t)holds(&nodes[index], state) << (index % 64);

  int found = 0;
  for (int each = 0; each < COUNT(rules); each++) {
    uint32_t node = rules[each].node;
    if (!(state[4 + node / 64] >> (node % 64) & 1)) continue;
    if (!found) printf("{\"id\": \"%s\", %s, \"rules\": [", id, rules[each].urgency);
    printf("%s\"%s\"", found ? ", " : "", rules[each].id);
    found = 1;
  }
  if (!found) printf("{\"id\": \"%s\", %s, \"rules\": [\"%s\"", id, fallback.urgency, fallback.id);
  puts("]}");
  return 0;
}
