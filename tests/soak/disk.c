/* A disk that can be told apart and that can fail: preloaded into a process, it writes down what the process does to the
 * files of one folder, and refuses a write of its choice. Built and used by tests/soak/disk.py, which says more.
 *
 * FIELDBOOK_DISK_FOLDER  the folder; files elsewhere are left alone
 * FIELDBOOK_DISK_LOG     where it is written down: records of a head (op, inode, offset, length) and the bytes
 * fieldbook_disk_fail(N, ERRNO) has the Nth operation from now that changes something fail so, and all later ones; N < 0:
 * only the one; 0: none any more. It gives how many such operations there were since it was called last. A disk that is
 * full (ENOSPC) still lets go of names and bytes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST 4096

struct head { uint64_t op, inode, offset, length; };

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char folder[PATH_MAX];
static size_t folder_length;
static int noted = -1, refusing, once;
static long left, count;
static char kind[MOST];         /* of a descriptor: 0 not ours, 'f' a file, 'd' the folder or one in it, 's' shared memory */
static uint64_t inodes[MOST];

#define REAL(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static ssize_t really_write(int fd, const void *data, size_t length) { REAL(write); return real(fd, data, length); }

__attribute__((constructor)) static void begin(void) {
    const char *where = getenv("FIELDBOOK_DISK_FOLDER"), *log = getenv("FIELDBOOK_DISK_LOG");
    if (!where) return;
    snprintf(folder, sizeof folder, "%s", where);
    folder_length = strlen(folder);
    if (log) {
        int (*real_open)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open");
        noted = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

long fieldbook_disk_fail(long at, int why) {
    pthread_mutex_lock(&turn);
    long before = count;
    count = 0;
    refusing = at ? why : 0;
    once = at < 0;
    left = once ? -at : at;
    pthread_mutex_unlock(&turn);
    return before;
}

static int ours(const char *path) {
    char full[PATH_MAX * 2];
    if (!folder_length || !path) return 0;
    if (path[0] != '/') {
        char here[PATH_MAX];
        if (!getcwd(here, sizeof here)) return 0;
        snprintf(full, sizeof full, "%s/%s", here, path);
        path = full;
    }
    return !strncmp(path, folder, folder_length) && (path[folder_length] == '/' || !path[folder_length]);
}

static int ends(const char *path, const char *with) {
    size_t n = strlen(path), m = strlen(with);
    return n >= m && !strcmp(path + n - m, with);
}

static void note(char op, uint64_t inode, uint64_t offset, const void *data, uint64_t length) {
    struct head head = {(uint64_t)op, inode, offset, length};
    if (noted < 0) return;
    really_write(noted, &head, sizeof head);
    for (uint64_t done = 0; done < length;) {
        ssize_t wrote = really_write(noted, (const char *)data + done, length - done);
        if (wrote <= 0) abort();
        done += (uint64_t)wrote;
    }
}

static void note_names(char op, uint64_t inode, const char *one, const char *other) {
    char both[PATH_MAX * 2];
    int length = snprintf(both, sizeof both, "%s\n%s", one, other ? other : "");
    note(op, inode, 0, both, (uint64_t)length);
}

/* Whether this operation is refused, one that frees or one that needs room; called with the turn held. */
static int refused(int frees) {
    if (frees && refusing == ENOSPC) return 0;
    count++;
    if (!refusing || (!left && once)) return 0;
    if (left > 1) { left--; return 0; }
    left = 0;
    errno = refusing;
    return 1;
}

static int refused_here(void) {
    pthread_mutex_lock(&turn);
    int no = refused(0);
    int why = errno;
    pthread_mutex_unlock(&turn);
    errno = why;
    return no;
}

static uint64_t inode_at(const char *path) {
    struct stat found;
    return stat(path, &found) ? 0 : (uint64_t)found.st_ino;
}

static void opened(int fd, const char *path, int flags, int there) {
    struct stat found;
    if (fd < 0 || fd >= MOST) return;
    kind[fd] = 0;
    if (!ours(path) || fstat(fd, &found)) return;
    inodes[fd] = (uint64_t)found.st_ino;
    kind[fd] = S_ISDIR(found.st_mode) ? 'd' : ends(path, "-shm") ? 's' : 'f';
    if (kind[fd] != 'f') return;
    pthread_mutex_lock(&turn);
    if (!there) note_names('c', inodes[fd], path, NULL);
    else if (flags & O_TRUNC) note('t', inodes[fd], 0, NULL, 0);
    pthread_mutex_unlock(&turn);
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        mode_t mode = 0; \
        if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); } \
        int mine = ours(path), there = mine && !access(path, F_OK); \
        if (mine && ((flags & O_CREAT && !there) || flags & O_TRUNC) && refused_here()) return -1; \
        int fd = real(path, flags, mode); \
        if (fd >= 0) opened(fd, path, flags, there); \
        return fd; \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    REAL(close);
    if (fd >= 0 && fd < MOST) kind[fd] = 0;
    return real(fd);
}

#define OURS(fd) ((fd) >= 0 && (fd) < MOST && kind[fd])

ssize_t write(int fd, const void *data, size_t length) {
    if (!OURS(fd)) return really_write(fd, data, length);
    pthread_mutex_lock(&turn);
    ssize_t wrote = -1;
    if (!refused(0)) {
        off_t at = lseek(fd, 0, SEEK_CUR);
        if (fcntl(fd, F_GETFL) & O_APPEND) at = lseek(fd, 0, SEEK_END);
        wrote = really_write(fd, data, length);
        if (wrote > 0 && kind[fd] == 'f') note('w', inodes[fd], (uint64_t)at, data, (uint64_t)wrote);
    }
    int why = errno;
    pthread_mutex_unlock(&turn);
    errno = why;
    return wrote;
}

#define PWRITE(name, offset_type) \
    ssize_t name(int fd, const void *data, size_t length, offset_type at) { \
        REAL(name); \
        if (!OURS(fd)) return real(fd, data, length, at); \
        pthread_mutex_lock(&turn); \
        ssize_t wrote = -1; \
        if (!refused(0)) { \
            wrote = real(fd, data, length, at); \
            if (wrote > 0 && kind[fd] == 'f') note('w', inodes[fd], (uint64_t)at, data, (uint64_t)wrote); \
        } \
        int why = errno; \
        pthread_mutex_unlock(&turn); \
        errno = why; \
        return wrote; \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, offset_type) \
    int name(int fd, offset_type size) { \
        REAL(name); \
        if (!OURS(fd)) return real(fd, size); \
        pthread_mutex_lock(&turn); \
        int said = refused(1) ? -1 : real(fd, size); \
        if (!said && kind[fd] == 'f') note('t', inodes[fd], (uint64_t)size, NULL, 0); \
        int why = errno; \
        pthread_mutex_unlock(&turn); \
        errno = why; \
        return said; \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

/* The disk of the machine is not waited for: what counts is what was asked of it. */
static int synced(int fd) {
    pthread_mutex_lock(&turn);
    int said = refused(0) ? -1 : 0;
    if (!said && kind[fd] != 's') note(kind[fd] == 'd' ? 'D' : 's', inodes[fd], 0, NULL, 0);
    int why = errno;
    pthread_mutex_unlock(&turn);
    errno = why;
    return said;
}
int fsync(int fd) { REAL(fsync); return OURS(fd) ? synced(fd) : real(fd); }
int fdatasync(int fd) { REAL(fdatasync); return OURS(fd) ? synced(fd) : real(fd); }

static int named(char op, const char *one, const char *other, int (*real)(const char *, const char *)) {
    pthread_mutex_lock(&turn);
    uint64_t inode = inode_at(one);
    int said = refused(1) ? -1 : real(one, other);
    int why = errno;
    if (!said) note_names(op, inode, one, other);
    pthread_mutex_unlock(&turn);
    errno = why;
    return said;
}
int rename(const char *one, const char *other) {
    REAL(rename);
    return ours(one) || ours(other) ? named('r', one, other, real) : real(one, other);
}
int link(const char *one, const char *other) {
    REAL(link);
    return ours(one) || ours(other) ? named('l', one, other, real) : real(one, other);
}
int unlink(const char *path) {
    REAL(unlink);
    if (!ours(path)) return real(path);
    pthread_mutex_lock(&turn);
    uint64_t inode = inode_at(path);
    int said = refused(1) ? -1 : real(path);
    int why = errno;
    if (!said && !ends(path, "-shm")) note_names('u', inode, path, NULL);
    pthread_mutex_unlock(&turn);
    errno = why;
    return said;
}
int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    if (ours(path) && access(path, F_OK) && refused_here()) return -1;
    int said = real(path, mode);
    if (!said && ours(path)) {
        pthread_mutex_lock(&turn);
        note_names('m', 0, path, NULL);
        pthread_mutex_unlock(&turn);
    }
    return said;
}
