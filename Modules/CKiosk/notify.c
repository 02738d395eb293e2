#define _GNU_SOURCE
#include "CKiosk.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

/* Opened once, before the first visit. */
static int channel = -1;

static int connect_to_manager(void) {
  const char *path = getenv("NOTIFY_SOCKET");
  if (!path) return 0;
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  size_t length = strlen(path);
  if (length < 2 || length >= sizeof address.sun_path || !strchr("/@", path[0])) {
    errno = EINVAL;
    return -1;
  }
  memcpy(address.sun_path, path, length);
  /* An abstract name begins with a zero byte. */
  if (path[0] == '@') address.sun_path[0] = 0;
  channel = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (channel < 0) return -1;
  return connect(
      channel, (struct sockaddr *)&address, offsetof(struct sockaddr_un, sun_path) + length);
}

int ckiosk_notify(const char *message) {
  if (channel < 0 && connect_to_manager() != 0) return -1;
  if (channel < 0) return 0;
  return send(channel, message, strlen(message), MSG_NOSIGNAL | MSG_DONTWAIT) < 0 ? -1 : 0;
}
