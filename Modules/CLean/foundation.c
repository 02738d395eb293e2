#include "CLean.h"

/* The argument parser needs a writer of JSON for one hidden option, and asks errors of kinds that it
   does not know whether they can describe themselves. For these two it would bring Foundation along, a
   third of the file and of the time to start. The program that is shipped has their names from here
   instead, so that nothing of Foundation is linked. A debug build has the real ones. */
#ifdef LEAN

#include <unistd.h>

#define WRITER "$s20FoundationEssentials11JSONEncoderC"
#define ENCODING "$sSS20FoundationEssentialsE"

static void refuse(void) {
  static const char words[] =
      "tingle: --experimental-dump-help works in a debug build only; try: swift run tingle\n";
  ssize_t ignored = write(STDERR_FILENO, words, sizeof words - 1);
  (void)ignored;
  _exit(2);
}

/* Asked for first, and so the only one that is ever called: the type of the writer. */
void clean_type(void) __asm__(WRITER "Ma");
void clean_type(void) { refuse(); }
void clean_writer(void) __asm__(WRITER "ACycfc");
void clean_writer(void) { refuse(); }
void clean_sorted(void) __asm__(WRITER "16OutputFormattingV10sortedKeysAEvau");
void clean_sorted(void) { refuse(); }
void clean_pretty(void) __asm__(WRITER "16OutputFormattingV13prettyPrintedAEvau");
void clean_pretty(void) { refuse(); }
void clean_text(void) __asm__(ENCODING "4data8encodingSSSgAA4DataVh_SSAAE8EncodingVtcfC");
void clean_text(void) { refuse(); }
void clean_utf8(void) __asm__(ENCODING "8EncodingV4utf8ACvau");
void clean_utf8(void) { refuse(); }

/* A protocol that nothing conforms to, laid out as Swift's stable ABI has it: flags of a protocol that is
   not for classes alone, no context, its name, and no requirements. */
__asm__(
    ".section .rodata.clean_errors, \"a\"\n"
    ".p2align 2\n"
    ".globl \"$s20FoundationEssentials14LocalizedErrorMp\"\n"
    "\"$s20FoundationEssentials14LocalizedErrorMp\":\n"
    ".long 0x10043, 0\n"
    ".long .Lclean_name - .\n"
    ".long 0, 0, 0\n"
    ".Lclean_name: .asciz \"LocalizedError\"\n"
    ".text\n");

#endif
