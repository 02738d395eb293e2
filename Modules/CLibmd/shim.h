#pragma once
#include <sha2.h>

enum { clibmd_sha256_length = SHA256_DIGEST_LENGTH };

/* The SHA-256 of some bytes. By parts, as SHA256Data would link functions that open files. */
static inline void clibmd_sha256(
    const uint8_t *bytes, size_t count, uint8_t digest[clibmd_sha256_length]) {
  SHA2_CTX state;
  SHA256Init(&state);
  SHA256Update(&state, bytes, count);
  SHA256Final(digest, &state);
}
