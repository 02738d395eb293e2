// What the benchmark measures against: the same decisions in C, and clocks for both.
#ifndef CBENCHMARK_H
#define CBENCHMARK_H

#include <stddef.h>
#include <stdint.h>

enum { CB_ANY = 0, CB_ALL = 1, CB_SEVERAL = 2, CB_WORDS = 4 };

typedef struct {
  uint32_t first, end;
  uint16_t count;
  uint8_t kind;
} cb_node;

typedef struct {
  uint64_t flip, mask;
  uint16_t word;
} cb_part;

typedef struct {
  uint64_t words[CB_WORDS];
} cb_set;

typedef struct {
  cb_set held;
  uint8_t level;
} cb_judgement;

typedef struct {
  const cb_node *nodes;
  size_t count;
  const cb_part *parts;
  // The last `rules` of the nodes say which rules hold.
  size_t rules;
  const uint8_t *levels;
  uint8_t fallback;
} cb_table;

// Judges each set of answers. The table has at most 4096 nodes and 256 rules.
void cb_judge(const cb_table *table, const cb_set *answers, size_t count, cb_judgement *results);

typedef struct {
  uint32_t first, middle, end;
  uint16_t needed;
  uint8_t kind;
} cb_step;

// Decides 512 lanes; planes of eight words, aligned to 64 bytes. Counts no further than 16.
void cb_settle(
    const cb_step *steps, size_t count, const uint32_t *bits, uint64_t *certain, uint64_t *possible);

// Seconds of the processor that this process has used, and seconds on the wall.
double cb_processor_seconds(void);
double cb_wall_seconds(void);

typedef struct {
  // The exit status, or a negative number when the program could not be started or was killed.
  int status;
  double wall, processor;
  // The most memory it held, in KiB; zero unless it was watched.
  long peak;
} cb_run;

// Runs a program from start to exit, with files as its standard input and output.
cb_run cb_execute(char *const *arguments, const char *input, const char *output, int watched);

// Seconds of the processor that another process has used; negative once it is gone.
double cb_processor_seconds_of(int process);

// Opens a descriptor that can be read from as soon as a process has ended; negative if that fails.
int cb_open_process(int process);

#endif
