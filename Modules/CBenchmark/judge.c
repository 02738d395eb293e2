#include "CBenchmark.h"

#include <string.h>

// The words of one case, the last of which is still open: reading it from where it is kept, and not
// from memory, saves waiting for each write.
typedef struct {
  const uint64_t *words;
  uint64_t open;
  size_t place;
} cb_state;

static inline uint64_t read(cb_state state, size_t word) {
  return word == state.place ? state.open : state.words[word];
}

// Looks at every part: that costs less than guessing wrongly where to stop. The loops are too short
// for unrolling to pay.
static inline uint64_t holds(const cb_node *node, const cb_part *parts, cb_state state) {
  if (node->kind == CB_SEVERAL) {
    int found = 0;
#pragma clang loop unroll(disable)
    for (uint32_t each = node->first; each < node->end; each++) {
      const cb_part *part = &parts[each];
      found += __builtin_popcountll((read(state, part->word) ^ part->flip) & part->mask);
    }
    return found >= node->count;
  }
  // “All” is “not any that is not so”.
  uint64_t turn = node->kind == CB_ALL ? UINT64_MAX : 0, found = 0;
#pragma clang loop unroll(disable)
  for (uint32_t each = node->first; each < node->end; each++) {
    const cb_part *part = &parts[each];
    found |= (read(state, part->word) ^ part->flip ^ turn) & part->mask;
  }
  return (found != 0) ^ (turn & 1);
}

// The rules that hold, moved together from their bits, and the level of the first.
static cb_judgement result(const cb_table *table, const uint64_t *nodes) {
  cb_judgement result = {.level = table->fallback};
  size_t first = table->count - table->rules, last = (table->count - 1) / 64;
  int found = 0;
  for (size_t rule = 0; rule < table->rules; rule += 64) {
    size_t from = (first + rule) / 64, shift = (first + rule) % 64;
    uint64_t held = nodes[from] >> shift;
    if (shift && from < last) held |= nodes[from + 1] << (64 - shift);
    if (table->rules - rule < 64) held &= ((uint64_t)1 << (table->rules - rule)) - 1;
    result.held.words[rule / 64] = held;
    if (held && !found) {
      found = 1;
      result.level = table->levels[rule + (size_t)__builtin_ctzll(held)];
    }
  }
  return result;
}

void cb_judge(const cb_table *table, const cb_set *answers, size_t count, cb_judgement *results) {
  for (size_t each = 0; each < count; each++) {
    uint64_t words[CB_WORDS + 64], open = 0;
    memcpy(words, answers[each].words, sizeof(cb_set));
    size_t place = CB_WORDS;
    for (size_t index = 0; index < table->count; index++) {
      cb_state state = {words, open, place};
      open |= holds(&table->nodes[index], table->parts, state) << (index % 64);
      if (index % 64 == 63) {
        words[place++] = open;
        open = 0;
      }
    }
    words[place] = open;
    results[each] = result(table, words + CB_WORDS);
  }
}
