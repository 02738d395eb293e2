#pragma once

/* Nothing is called by name: see foundation.c and runtime.c. */
