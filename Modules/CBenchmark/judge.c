#include "CBenchmark.h"

#include <string.h>

static inline int holds(const cb_node *node, const cb_part *parts, const uint64_t *state) {
  if (node->kind == CB_SEVERAL) {
    int found = 0;
    for (uint32_t each = node->first; each < node->end; each++) {
      const cb_part *part = &parts[each];
      found += __builtin_popcountll((state[part->word] ^ part->flip) & part->mask);
    }
    return found >= node->count;
  }
#ifdef EARLY
  if (node->kind == CB_ANY) {
    for (uint32_t each = node->first; each < node->end; each++) {
      const cb_part *part = &parts[each];
      if ((state[part->word] ^ part->flip) & part->mask) return 1;
    }
    return 0;
  }
  for (uint32_t each = node->first; each < node->end; each++) {
    const cb_part *part = &parts[each];
    if (((state[part->word] ^ part->flip) & part->mask) != part->mask) return 0;
  }
  return 1;
#else
  // “All” is “not any that is not so”; looking at every part costs less than guessing where to stop.
  uint64_t turn = node->kind == CB_ALL ? UINT64_MAX : 0, found = 0;
  for (uint32_t each = node->first; each < node->end; each++) {
    const cb_part *part = &parts[each];
    found |= (state[part->word] ^ part->flip ^ turn) & part->mask;
  }
  return (found != 0) ^ (turn != 0);
#endif
}

void cb_judge(const cb_table *table, const cb_set *answers, size_t count, cb_judgement *results) {
  size_t first = table->count - table->rules;
  for (size_t each = 0; each < count; each++) {
    uint64_t state[CB_WORDS + 64];
    memcpy(state, answers[each].words, sizeof(cb_set));
    memset(state + CB_WORDS, 0, (table->count + 63) / 64 * 8);
    uint64_t word = 0;
    for (size_t index = 0; index < table->count; index++) {
      if (index % 64 == 0) word = 0;
      word |= (uint64_t)holds(&table->nodes[index], table->parts, state) << (index % 64);
      state[CB_WORDS + index / 64] = word;
    }
    cb_judgement result = {.level = table->fallback};
    size_t last = (table->count - 1) / 64;
    int found = 0;
    for (size_t rule = 0; rule < table->rules; rule += 64) {
      size_t from = (first + rule) / 64, shift = (first + rule) % 64;
      uint64_t held = state[CB_WORDS + from] >> shift;
      if (shift && from < last) held |= state[CB_WORDS + from + 1] << (64 - shift);
      if (table->rules - rule < 64) held &= ((uint64_t)1 << (table->rules - rule)) - 1;
      result.held.words[rule / 64] = held;
      if (held && !found) {
        found = 1;
        result.level = table->levels[rule + (size_t)__builtin_ctzll(held)];
      }
    }
    results[each] = result;
  }
}
