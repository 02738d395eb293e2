#include "CBenchmark.h"

// One bit for each of 512 lanes.
typedef uint64_t plane __attribute__((vector_size(64)));

// In which lanes one, two and so on were counted at least.
typedef struct {
  plane at_least[16];
  unsigned needed;
} tally;

// Counts a plane, turned round where `turn` is all ones.
static inline void add(tally *tally, const plane *given, uint64_t turn) {
  plane counted = *given ^ turn;
  for (unsigned each = tally->needed; each-- > 1;)
    tally->at_least[each] |= tally->at_least[each - 1] & counted;
  if (tally->needed) tally->at_least[0] |= counted;
}

static inline void several(
    const cb_step *step, const uint32_t *bits, const plane *certain, const plane *possible,
    plane *sure, plane *maybe) {
  tally surely = {.needed = step->needed}, perhaps = {.needed = step->needed};
  for (uint32_t each = step->first; each < step->middle; each++) {
    add(&surely, &certain[bits[each]], 0);
    add(&perhaps, &possible[bits[each]], 0);
  }
  for (uint32_t each = step->middle; each < step->end; each++) {
    add(&surely, &possible[bits[each]], UINT64_MAX);
    add(&perhaps, &certain[bits[each]], UINT64_MAX);
  }
  *sure = step->needed ? surely.at_least[step->needed - 1] : ~(plane){0};
  *maybe = step->needed ? perhaps.at_least[step->needed - 1] : ~(plane){0};
}

void cb_settle(
    const cb_step *steps, size_t count, const uint32_t *bits, uint64_t *certain_words,
    uint64_t *possible_words) {
  plane *certain = (plane *)certain_words, *possible = (plane *)possible_words;
  size_t target = CB_WORDS * 64;
  for (size_t index = 0; index < count; index++, target++) {
    const cb_step *step = &steps[index];
    plane sure = {0}, maybe = {0};
    switch (step->kind) {
    case CB_ANY:
      for (uint32_t each = step->first; each < step->middle; each++) {
        sure |= certain[bits[each]];
        maybe |= possible[bits[each]];
      }
      for (uint32_t each = step->middle; each < step->end; each++) {
        sure |= ~possible[bits[each]];
        maybe |= ~certain[bits[each]];
      }
      break;
    case CB_ALL:
      sure = ~sure;
      maybe = ~maybe;
      for (uint32_t each = step->first; each < step->middle; each++) {
        sure &= certain[bits[each]];
        maybe &= possible[bits[each]];
      }
      for (uint32_t each = step->middle; each < step->end; each++) {
        sure &= ~possible[bits[each]];
        maybe &= ~certain[bits[each]];
      }
      break;
    default: several(step, bits, certain, possible, &sure, &maybe);
    }
    certain[target] = sure;
    possible[target] = maybe;
  }
}
