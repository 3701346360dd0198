#ifndef BIENTAP_CPROGRAM_H
#define BIENTAP_CPROGRAM_H

#include <stddef.h>

/// The build id that the linker gave the running program (the ELF note `NT_GNU_BUILD_ID`), a hash of what was linked.
/// Returns its bytes, which live as long as the process, and sets `*length`; NULL when the program has none.
const unsigned char *cprogram_build_id(size_t *length);

#endif
