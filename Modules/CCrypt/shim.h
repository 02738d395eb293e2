#pragma once
#include <crypt.h>
#include <stdlib.h>
#include <string.h>

/* Room for any hash with its NUL. */
enum { cc_room = CRYPT_OUTPUT_SIZE };

/* Hashes a text as a setting or an older hash says; 0 if that went well. Nothing else is left of it.
 * It goes by yescrypt alone, as the program has none of the other ways. */
static inline int cc_hash(const char *text, const char *setting, char hash[cc_room]) {
  if (strncmp(setting, "$y$", 3) != 0) return -1;
  struct crypt_data *data = (struct crypt_data *)calloc(1, sizeof *data);
  if (data == NULL) return -1;
  const char *made = crypt_rn(text, setting, data, (int)sizeof *data);
  int code = made != NULL && made[0] != '*' && strlen(made) < cc_room ? 0 : -1;
  if (code == 0) strcpy(hash, made);
  explicit_bzero(data, sizeof *data);
  free(data);
  return code;
}

/* Hashes a text with salt of its own by yescrypt, which takes 16 MiB and some 20 ms. */
static inline int cc_hash_anew(const char *text, char hash[cc_room]) {
  char setting[CRYPT_GENSALT_OUTPUT_SIZE];
  if (crypt_gensalt_rn("$y$", 5, NULL, 0, setting, (int)sizeof setting) == NULL) return -1;
  return cc_hash(text, setting, hash);
}

/* Whether a hash is of a text: 1 or 0, or -1 if there is no memory to find out, or the hash is none.
 * Where they differ makes no difference to how long that takes. */
static inline int cc_matches(const char *text, const char *hash) {
  char made[cc_room];
  if (cc_hash(text, hash, made) != 0) return -1;
  if (strlen(made) != strlen(hash)) return 0;
  unsigned char difference = 0;
  for (size_t i = 0; made[i] != 0; i++) difference |= (unsigned char)(made[i] ^ hash[i]);
  return difference == 0;
}
