#define _GNU_SOURCE
#include "cprogram.h"

#include <elf.h>
#include <link.h>
#include <string.h>

struct build_id {
    const unsigned char *bytes;
    size_t length;
};

static size_t padded(size_t length) { return (length + 3) & ~(size_t)3; }

static void look_through(const unsigned char *notes, size_t size, struct build_id *found) {
    while (size >= sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) note;
        memcpy(&note, notes, sizeof note);
        size_t name = padded(note.n_namesz);
        size_t whole = sizeof note + name + padded(note.n_descsz);
        if (whole > size) return;
        if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4
            && memcmp(notes + sizeof note, "GNU", 4) == 0) {
            found->bytes = notes + sizeof note + name;
            found->length = note.n_descsz;
            return;
        }
        notes += whole;
        size -= whole;
    }
}

/// The first object that is gone through is the program itself; a result other than 0 ends the round there.
static int of_program(struct dl_phdr_info *program, size_t size, void *found) {
    (void)size;
    for (int index = 0; index < program->dlpi_phnum; index++) {
        const ElfW(Phdr) *part = &program->dlpi_phdr[index];
        if (part->p_type != PT_NOTE || part->p_align > 4) continue;
        look_through((const unsigned char *)program->dlpi_addr + part->p_vaddr, part->p_memsz, found);
    }
    return 1;
}

const unsigned char *cprogram_build_id(size_t *length) {
    struct build_id found = {NULL, 0};
    dl_iterate_phdr(of_program, &found);
    *length = found.length;
    return found.bytes;
}
