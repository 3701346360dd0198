#ifndef BIENTAP_CFILESYSTEM_H
#define BIENTAP_CFILESYSTEM_H

/// Exchanges two paths of one file system in a single step (`renameat2` with `RENAME_EXCHANGE`).
/// Returns 0, or the value of `errno`.
int cfilesystem_exchange(const char *first, const char *second);

/// Renames `from` to `to`, failing with `EEXIST` when `to` exists (`RENAME_NOREPLACE`).
/// Returns 0, or the value of `errno`.
int cfilesystem_rename_exclusive(const char *from, const char *to);

/// Hints that the folders inside a folder have nothing to do with each other (`FS_TOPDIR_FL`), so that the file
/// system may lay them far apart. File systems without the hint are left as they are.
void cfilesystem_hint_unrelated_children(const char *folder);

/// Limits the address space of a running process (`prlimit` with `RLIMIT_AS`), so that a file made to exhaust memory
/// ends the program that reads it and nothing else.
void cfilesystem_limit_memory(int process, unsigned long bytes);

#endif
