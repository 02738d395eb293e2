#include "CToml.h"

#include <charconv>
#include <string_view>
#include <vector>

// No key is a number with a point, so that nothing asks what such a number is. Reading it exactly
// takes half as much code as toml++ itself; this matches better than what the library has.
namespace std {
static from_chars_result from_chars(char *, char *end, double &number) {
  number = 0;
  return {end, errc{}};
}
}  // namespace std

// Nothing may throw: the program has no tables to unwind the stack by.
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_SIMD 0
#define TOML_ENABLE_WINDOWS_COMPAT 0
#define TOML_MAX_NESTED_VALUES 8
#define TOML_FLOAT_CHARCONV 1
// What toml++ takes for granted is looked at, as it goes on with anything at all where it is wrong.
#undef NDEBUG
#define TOML_ASSERT(condition) static_cast<void>((condition) ? 0 : (__builtin_trap(), 0))
#include <toml++/toml.h>

static_assert(TOML_MAX_NESTED_VALUES == ctoml_most_nested);

struct ctoml_document {
  toml::parse_result result;
  std::vector<ctoml_node> nodes;
};

namespace {

ctoml_text text(std::string_view view) { return {view.data(), view.size()}; }

ctoml_place place(const toml::source_position &position) { return {position.line, position.column}; }

ctoml_kind kind(const toml::node &node) {
  switch (node.type()) {
    case toml::node_type::table: return ctoml_table;
    case toml::node_type::array: return ctoml_array;
    case toml::node_type::string: return ctoml_string;
    case toml::node_type::integer: return ctoml_integer;
    case toml::node_type::floating_point: return ctoml_float;
    case toml::node_type::boolean: return ctoml_boolean;
    default: return ctoml_moment;
  }
}

// Lists a node and all that is in it.
void list(const toml::node &node, const toml::key *key, uint32_t depth,
          std::vector<ctoml_node> &nodes) {
  ctoml_node found = {};
  found.kind = kind(node);
  found.depth = depth;
  found.place = place(node.source().begin);
  found.key_place = found.place;
  if (key != nullptr) {
    found.key = text(key->str());
    found.key_place = place(key->source().begin);
  }
  if (const auto *string = node.as_string()) found.text = text(string->get());
  if (const auto *integer = node.as_integer()) found.number = integer->get();
  if (const auto *boolean = node.as_boolean()) found.number = boolean->get();
  nodes.push_back(found);
  if (const auto *table = node.as_table()) {
    for (auto &&[name, value] : *table) list(value, &name, depth + 1, nodes);
  } else if (const auto *array = node.as_array()) {
    for (auto &&value : *array) list(value, nullptr, depth + 1, nodes);
  }
}

}  // namespace

ctoml_document *ctoml_read(const char *start, size_t count) {
  auto *document = new ctoml_document{toml::parse(std::string_view{start, count}), {}};
  if (!document->result) return document;
  for (auto &&[name, value] : document->result.table()) list(value, &name, 0, document->nodes);
  return document;
}

void ctoml_free(ctoml_document *document) { delete document; }

ctoml_text ctoml_fault(const ctoml_document *document, ctoml_place *where) {
  if (document->result) return {nullptr, 0};
  const toml::parse_error &error = document->result.error();
  *where = place(error.source().begin);
  return text(error.description());
}

size_t ctoml_count(const ctoml_document *document) { return document->nodes.size(); }

ctoml_node ctoml_at(const ctoml_document *document, size_t index) {
  return document->nodes[index];
}
