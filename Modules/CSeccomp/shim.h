#pragma once
#include <errno.h>
#include <seccomp.h>

/* What Swift cannot import: macros with arguments or casts. */
static const uint32_t csec_allow = SCMP_ACT_ALLOW;
static const uint32_t csec_refuse = SCMP_ACT_ERRNO(EPERM);
