#pragma once
#include <errno.h>
#include <seccomp.h>
#include <sys/prctl.h>

/* What Swift cannot import: macros with arguments or casts. */
static const uint32_t csec_allow = SCMP_ACT_ALLOW;
static const uint32_t csec_refuse = SCMP_ACT_ERRNO(EPERM);
static const uint32_t csec_unknown = SCMP_ACT_ERRNO(ENOSYS);
static const uint32_t csec_invalid = SCMP_ACT_ERRNO(EINVAL);
/* How prctl is asked to set a filter. */
static const uint64_t csec_setting = PR_SET_SECCOMP;
