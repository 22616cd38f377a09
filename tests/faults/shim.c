/* A layer between the program and its files: it keeps a journal of what is written to a store's folder, kills the
 * process at a chosen file operation, and lets writes and syncs fail as a full or broken disk does.
 *
 * Loaded with LD_PRELOAD. Does nothing until fault_control() names the page that says what to do; the harness and the
 * process share that page, so that faults come and go while the program runs. tests/faults/shim.py is its other side.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { OPEN = 1, WRITE = 2, TRUNCATE = 4, SYNC = 8, UNLINK = 16, RENAME = 32, SAID = 64 };
enum { BEFORE, HALF, AFTER };

typedef struct {
    char folder[512];
    char journal[512];
    char kill_suffix[64];
    char fail_suffix[64];
    int64_t kill_kinds, kill_when, kill_nth; /* the nth operation of these kinds on such a file, counted from 1 */
    int64_t fail_kinds, fail_errno, fail_room; /* bytes that may still be written before it fails */
    int64_t fail_skip, fail_times;             /* operations that still succeed; how many fail then */
    int64_t lies;                              /* syncs are answered and not done */
    int64_t seen;                              /* operations of kill_kinds so far */
    int64_t failed;                            /* operations that were refused */
} Control;

enum { FILES = 4096, NAME = 512 };

static Control *control;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static int journal = -1;
static char names[FILES][NAME];

#define REAL(type, name, ...)                                                                                          \
    static type (*real)(__VA_ARGS__);                                                                                  \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static ssize_t really_write(int fd, const void *bytes, size_t count) {
    REAL(ssize_t, "write", int, const void *, size_t);
    return real(fd, bytes, count);
}

static int really_open(const char *path, int flags, mode_t mode) {
    REAL(int, "open64", const char *, int, ...);
    return real(path, flags, mode);
}

int fault_control(const char *path) {
    int fd = really_open(path, O_RDWR | O_CLOEXEC, 0);
    if (fd < 0) return -1;
    void *page = mmap(NULL, sizeof(Control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (page == MAP_FAILED) return -1;
    control = page;
    if (control->journal[0]) journal = really_open(control->journal, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    return 0;
}

static int ends_with(const char *name, const char *suffix) {
    size_t length = strlen(name), end = strlen(suffix);
    return length >= end && strcmp(name + length - end, suffix) == 0;
}

static const char *within(const char *path) {
    size_t length = control ? strlen(control->folder) : 0;
    if (!length || strncmp(path, control->folder, length)) return NULL;
    if (path[length] == '/') return path + length + 1;
    return path[length] ? NULL : path + length;
}

static const char *name_of(int fd) { return control && fd >= 0 && fd < FILES && names[fd][0] ? names[fd] : NULL; }

static void note(int kind, const char *name, const void *data, int64_t length, int64_t at) {
    if (journal < 0) return;
    struct { int32_t kind, name; int64_t at, length; } head = {kind, (int32_t)strlen(name), at, data ? length : 0};
    char whole[sizeof head + NAME];
    memcpy(whole, &head, sizeof head);
    memcpy(whole + sizeof head, name, head.name);
    really_write(journal, whole, sizeof head + head.name);
    if (data) really_write(journal, data, length);
}

/* Whether this operation is the one to be killed at; counts it once, when it is asked about with when == BEFORE. */
static int is_chosen(int kind, const char *name, int when) {
    if (!(control->kill_kinds & kind) || !ends_with(name, control->kill_suffix)) return 0;
    if (when == BEFORE) control->seen++;
    return control->seen == control->kill_nth && control->kill_when == when;
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* errno of an operation that fails, else 0; *count is cut down to the room that is left. */
static int failing(int kind, const char *name, size_t *count) {
    if (!control->fail_errno || !(control->fail_kinds & kind) || !ends_with(name, control->fail_suffix)) return 0;
    if (control->fail_skip > 0) return control->fail_skip--, 0;
    if (kind == WRITE && control->fail_room > 0) {
        if ((int64_t)*count > control->fail_room) *count = control->fail_room;
        control->fail_room -= *count;
        return 0;
    }
    if (control->fail_times-- <= 0) return 0;
    control->failed++;
    return (int)control->fail_errno;
}

static int opened(int fd, const char *path, int flags, int was_there) {
    const char *name = within(path);
    if (fd < 0 || fd >= FILES) return fd;
    names[fd][0] = 0;
    if (!name) return fd;
    snprintf(names[fd], NAME, "%s", name[0] ? name : ".");
    if ((flags & O_CREAT) && !was_there) note(OPEN, names[fd], NULL, 0, 0);
    if ((flags & O_TRUNC) && was_there) note(TRUNCATE, names[fd], NULL, 0, 0);
    return fd;
}

static int opening(const char *path, int flags, mode_t mode) {
    const char *name = control ? within(path) : NULL;
    struct stat about;
    if (!name) return really_open(path, flags, mode);
    pthread_mutex_lock(&turn);
    int was_there = stat(path, &about) == 0;
    int creates = (flags & O_CREAT) && !was_there;
    if (creates && is_chosen(OPEN, name, BEFORE)) die();
    size_t none = 0;
    int wrong = creates ? failing(OPEN, name, &none) : 0;
    int fd = wrong ? (errno = wrong, -1) : really_open(path, flags, mode);
    opened(fd, path, flags, was_there);
    if (creates && is_chosen(OPEN, name, AFTER)) die();
    pthread_mutex_unlock(&turn);
    return fd;
}

#define OPENING(function)                                                                                              \
    int function(const char *path, int flags, ...) {                                                                   \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;                                        \
        va_end(more);                                                                                                  \
        return opening(path, flags, mode);                                                                             \
    }
OPENING(open)
OPENING(open64)

int close(int fd) {
    REAL(int, "close", int);
    if (fd >= 0 && fd < FILES && fd != journal) names[fd][0] = 0;
    return real(fd);
}

/* Does the write through `call`, told where (at < 0: at the file's own position). */
static ssize_t writing(int fd, const void *bytes, size_t count, int64_t at, ssize_t (*call)(int, const void *, size_t, int64_t)) {
    const char *name = name_of(fd);
    int said = control && fd == 1;
    if (!name && !said) return call(fd, bytes, count, at);
    pthread_mutex_lock(&turn);
    int kind = said ? SAID : WRITE;
    if (said) name = "";
    if (is_chosen(kind, name, BEFORE)) die();
    if (is_chosen(kind, name, HALF)) { call(fd, bytes, count / 2, at); die(); }
    size_t allowed = count;
    int wrong = said ? 0 : failing(WRITE, name, &allowed);
    int64_t place = at >= 0 || said ? at : (int64_t)lseek(fd, 0, SEEK_CUR);
    if (!said && at < 0 && (fcntl(fd, F_GETFL) & O_APPEND)) place = lseek(fd, 0, SEEK_END);
    ssize_t done = wrong ? (errno = wrong, -1) : call(fd, bytes, allowed, at);
    if (done > 0) note(kind, name, bytes, done, place);
    if (is_chosen(kind, name, AFTER)) die();
    pthread_mutex_unlock(&turn);
    return done;
}

static ssize_t call_write(int fd, const void *bytes, size_t count, int64_t at) { (void)at; return really_write(fd, bytes, count); }

static ssize_t call_pwrite(int fd, const void *bytes, size_t count, int64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return real(fd, bytes, count, at);
}

ssize_t write(int fd, const void *bytes, size_t count) { return writing(fd, bytes, count, -1, call_write); }
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) { return writing(fd, bytes, count, at, call_pwrite); }
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) { return writing(fd, bytes, count, at, call_pwrite); }

static int truncating(int fd, int64_t length) {
    REAL(int, "ftruncate64", int, off64_t);
    const char *name = name_of(fd);
    if (!name) return real(fd, length);
    pthread_mutex_lock(&turn);
    if (is_chosen(TRUNCATE, name, BEFORE)) die();
    size_t none = 0;
    int wrong = failing(TRUNCATE, name, &none);
    int done = wrong ? (errno = wrong, -1) : real(fd, length);
    if (!done) note(TRUNCATE, name, NULL, 0, length);
    if (is_chosen(TRUNCATE, name, AFTER)) die();
    pthread_mutex_unlock(&turn);
    return done;
}

int ftruncate(int fd, off_t length) { return truncating(fd, length); }
int ftruncate64(int fd, off64_t length) { return truncating(fd, length); }

static int syncing(int fd, int (*real)(int)) {
    const char *name = name_of(fd);
    if (!name) return real(fd);
    pthread_mutex_lock(&turn);
    if (is_chosen(SYNC, name, BEFORE)) die();
    size_t none = 0;
    int wrong = failing(SYNC, name, &none);
    int done = wrong ? (errno = wrong, -1) : control->lies ? 0 : real(fd);
    if (!done && !control->lies) note(SYNC, name, NULL, 0, 0);
    if (is_chosen(SYNC, name, AFTER)) die();
    pthread_mutex_unlock(&turn);
    return done;
}

int fsync(int fd) {
    REAL(int, "fsync", int);
    return syncing(fd, real);
}

int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    return syncing(fd, real);
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    const char *name = control ? within(path) : NULL;
    if (!name) return real(path);
    pthread_mutex_lock(&turn);
    if (is_chosen(UNLINK, name, BEFORE)) die();
    int done = real(path);
    if (!done) note(UNLINK, name, NULL, 0, 0);
    if (is_chosen(UNLINK, name, AFTER)) die();
    pthread_mutex_unlock(&turn);
    return done;
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    const char *name = control ? within(from) : NULL, *new_name = control ? within(to) : NULL;
    if (!name || !new_name) return real(from, to);
    pthread_mutex_lock(&turn);
    if (is_chosen(RENAME, new_name, BEFORE)) die();
    int done = real(from, to);
    if (!done) {
        note(RENAME, name, new_name, strlen(new_name), 0);
        for (int fd = 0; fd < FILES; fd++)
            if (!strcmp(names[fd], name)) snprintf(names[fd], NAME, "%s", new_name);
    }
    if (is_chosen(RENAME, new_name, AFTER)) die();
    pthread_mutex_unlock(&turn);
    return done;
}
