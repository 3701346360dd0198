#include "cmarkdownmemory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// A piece of memory from which blocks are cut, one behind the other.
struct piece {
    struct piece *previous;
    size_t capacity;
    size_t used;
    _Alignas(16) unsigned char bytes[];
};

enum { piece_capacity = 256 * 1024, alignment = 16, header = 16 };

static _Thread_local struct piece *current;

static struct piece *add_piece(size_t least) {
    size_t capacity = least > piece_capacity ? least : piece_capacity;
    struct piece *piece = malloc(sizeof(struct piece) + capacity);
    // cmark has no way to report that memory ran out; its own allocator ends the process likewise.
    if (piece == NULL) abort();
    piece->previous = current;
    piece->capacity = capacity;
    piece->used = 0;
    current = piece;
    return piece;
}

/// A block of `size` bytes behind a header that remembers the size.
static void *cut(size_t size) {
    if (size > SIZE_MAX - 2 * alignment - header) abort();
    size_t needed = header + ((size + alignment - 1) & ~(size_t)(alignment - 1));
    struct piece *piece = current;
    if (piece == NULL || piece->capacity - piece->used < needed) piece = add_piece(needed);
    unsigned char *block = piece->bytes + piece->used;
    piece->used += needed;
    memcpy(block, &size, sizeof size);
    return block + header;
}

static size_t size_of(void *block) {
    size_t size;
    memcpy(&size, (unsigned char *)block - header, sizeof size);
    return size;
}

static void *arena_calloc(size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / size) abort();
    void *block = cut(count * size);
    memset(block, 0, count * size);
    return block;
}

static void *arena_realloc(void *block, size_t size) {
    if (block == NULL) return cut(size);
    size_t old = size_of(block);
    if (size <= old) return block;
    void *larger = cut(size);
    memcpy(larger, block, old);
    return larger;
}

static void arena_free(void *block) { (void)block; }

cmark_mem *cmarkdownmemory_begin(void) {
    static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};
    return &memory;
}

/// Keeps one piece of the usual size for the next parse.
void cmarkdownmemory_end(void) {
    while (current != NULL && (current->previous != NULL || current->capacity > piece_capacity)) {
        struct piece *previous = current->previous;
        free(current);
        current = previous;
    }
    if (current != NULL) current->used = 0;
}
