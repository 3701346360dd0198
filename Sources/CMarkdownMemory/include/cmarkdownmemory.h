#ifndef BIENTAP_CMARKDOWNMEMORY_H
#define BIENTAP_CMARKDOWNMEMORY_H

#include <cmark-gfm.h>

/// The memory of one parse at a time on each thread: blocks are cut from large pieces and given back all at once.
///
/// A parse makes thousands of small blocks that live exactly as long as its tree; asking the system for each of
/// them costs as much as the parsing. Everything between `begin` and `end` must happen on one thread.
cmark_mem *cmarkdownmemory_begin(void);

/// Gives every block since `begin` back. Trees and parsers made with it must not be touched, nor freed, afterwards.
void cmarkdownmemory_end(void);

#endif
