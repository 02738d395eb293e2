#define _GNU_SOURCE
#include "CKiosk.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* What the first version of Landlock can refuse, from executing to making symbolic links. Later
   versions are asked for no more, so that the same holds on every kernel. Moving a file to another
   folder is refused by all of them. */
static const __u64 handled = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
static const __u64 reading = LANDLOCK_ACCESS_FS_READ_FILE;
static const __u64 writing = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE
                             | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE;

int ckiosk_rules(void) {
  struct landlock_ruleset_attr attributes = {.handled_access_fs = handled};
  return (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
}

int ckiosk_permit(int rules, const char *folder, int writes) {
  struct landlock_path_beneath_attr rule = {
      .allowed_access = writes ? writing : reading,
      .parent_fd = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC)};
  if (rule.parent_fd < 0) return -1;
  int code = (int)syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  int kept = errno;
  close(rule.parent_fd);
  errno = kept;
  return code;
}

int ckiosk_enforce(int rules) {
  /* Else the kernel would ask for root. */
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  return (int)syscall(SYS_landlock_restrict_self, rules, 0);
}
