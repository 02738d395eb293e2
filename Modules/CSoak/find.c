#include "CSoak.h"

#include <string.h>

long csoak_find(
    const uint8_t *bytes, unsigned long count, const uint8_t *text, unsigned long length,
    unsigned long stride) {
  if (length == 0 || count < (length - 1) * stride + 1) return -1;
  const uint8_t *at = bytes, *last = bytes + count - ((length - 1) * stride + 1);
  while (at <= last && (at = memchr(at, text[0], (size_t)(last - at) + 1))) {
    unsigned long place = 1;
    while (place < length && at[place * stride] == text[place]) place++;
    if (place == length) return (long)(at - bytes);
    at++;
  }
  return -1;
}
