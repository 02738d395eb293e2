#pragma once

/* Clocks and processes for the benchmark. */

/* Seconds on the wall. */
double cb_wall_seconds(void);

/* Runs a program from start to exit, without input or output. Returns its exit status, or a negative
   number if it could not be started or was killed. */
int cb_execute(char *const *arguments);

/* Seconds of the processor that another process has used; negative once it is gone. */
double cb_processor_seconds_of(int process);

/* Opens a descriptor that becomes readable when a process ends; negative if that fails. */
int cb_open_process(int process);
