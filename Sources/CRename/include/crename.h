#ifndef BIENTAP_CRENAME_H
#define BIENTAP_CRENAME_H

/// Exchanges two paths of one file system in a single step (`renameat2` with `RENAME_EXCHANGE`).
/// Returns 0, or the value of `errno`.
int crename_exchange(const char *first, const char *second);

/// Renames `from` to `to`, failing with `EEXIST` when `to` exists (`RENAME_NOREPLACE`).
/// Returns 0, or the value of `errno`.
int crename_exclusive(const char *from, const char *to);

#endif
