// A TOML document as a list of what stands in it, for Swift, which cannot read C++.
#ifndef CTOML_H
#define CTOML_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The most bytes that a document may have, and the most arrays and tables within each other.
enum { ctoml_most_bytes = 1 << 16, ctoml_most_nested = 8 };

// What a node is; whole tables and arrays stand before what is in them.
typedef enum {
  ctoml_table, ctoml_array, ctoml_string, ctoml_integer, ctoml_float, ctoml_boolean, ctoml_moment,
} ctoml_kind;

// Some bytes that live as long as their document; they may hold anything, and end with no NUL.
typedef struct {
  const char *start;
  size_t count;
} ctoml_text;

// Where something stands, both counted from 1, columns in characters.
typedef struct {
  uint32_t line, column;
} ctoml_place;

typedef struct {
  ctoml_kind kind;
  // How many tables and arrays it stands in.
  uint32_t depth;
  // Its name and where that stands; in an array it has none.
  ctoml_text key;
  ctoml_place key_place;
  ctoml_place place;
  // What a string says.
  ctoml_text text;
  // An integer, or 1 for what is true.
  int64_t number;
} ctoml_node;

typedef struct ctoml_document ctoml_document;

// Reads a document of UTF-8. It is never null, and has to be freed.
ctoml_document *ctoml_read(const char *start, size_t count);
void ctoml_free(ctoml_document *document);

// What is wrong with how it is written, with the place; no words where nothing is.
ctoml_text ctoml_fault(const ctoml_document *document, ctoml_place *place);

// The nodes, the whole table itself left out; none where something is wrong.
size_t ctoml_count(const ctoml_document *document);
ctoml_node ctoml_at(const ctoml_document *document, size_t index);

#ifdef __cplusplus
}
#endif
#endif
