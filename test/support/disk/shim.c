/*
 * Loaded before the C library (LD_PRELOAD): sees every call with which a process changes what lies under one folder,
 * SQLite's and Node's alike, and records it, or ends the process, or lets it fail. Told what to do through a file that
 * it maps (LITOPYS_DISK_CONTROL): how, at which call; it counts the calls there.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OFF, RECORD, KILL, FULL, CUT };

static volatile struct {
  int32_t mode, at, count, fired;
} *control;
static char root[PATH_MAX];
static size_t rootLength;
static int logFile = -1;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  const char *file = getenv("LITOPYS_DISK_CONTROL"), *folder = getenv("LITOPYS_DISK_ROOT"),
             *log = getenv("LITOPYS_DISK_LOG");
  if (!file || !folder) return;
  snprintf(root, sizeof root, "%s/", folder);
  rootLength = strlen(root);
  int fd = syscall(SYS_openat, AT_FDCWD, file, O_RDWR | O_CLOEXEC);
  void *map = fd < 0 ? MAP_FAILED : mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (fd >= 0) syscall(SYS_close, fd);
  if (log) logFile = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (map != MAP_FAILED) control = map;
}

/* Is it a path under the folder? Names of files that have no name any more do not count. */
static int isOurs(const char *path) {
  return control && control->mode != OFF && path && strncmp(path, root, rootLength) == 0 &&
         !strstr(path, " (deleted)");
}

static int pathOf(int fd, char *path) {
  if (!control || control->mode == OFF) return 0;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return isOurs(path);
}

/* One call's turn. Answers how many bytes of it may be written; -1 where it must fail. */
static ssize_t mayDo(int adds, size_t bytes) {
  pthread_mutex_lock(&turn);
  int32_t number = ++control->count;
  if (control->mode == RECORD || number < control->at) return bytes;
  if (control->mode == KILL) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
  }
  /* a disk that is full stays full; names can still be made, changed and taken away */
  if (!adds) return bytes;
  control->fired = 1;
  if (control->mode == CUT && number == control->at && bytes > 1) return bytes / 2;
  errno = ENOSPC;
  return -1;
}

static void record(char kind, uint64_t at, const char *path, const void *data, size_t size) {
  if (control->mode != RECORD || logFile < 0) return;
  struct __attribute__((packed)) {
    uint8_t kind;
    uint64_t at;
    uint32_t pathLength, size;
  } head = {kind, at, strlen(path), size};
  struct iovec parts[] = {{&head, sizeof head}, {(void *)path, head.pathLength}, {(void *)data, size}};
  if (syscall(SYS_writev, logFile, parts, 3) < 0) abort();
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define END(result)                   \
  do {                                \
    int kept = errno;                 \
    pthread_mutex_unlock(&turn);      \
    errno = kept;                     \
    return result;                    \
  } while (0)

static ssize_t put(int fd, const void *data, size_t size, off64_t at, ssize_t (*go)(int, const void *, size_t, off64_t)) {
  char path[PATH_MAX];
  if (!pathOf(fd, path)) return go(fd, data, size, at);
  ssize_t allowed = mayDo(1, size);
  if (allowed < 0) END(-1);
  if (at < 0) {
    struct stat64 status;
    int isAppended = fcntl(fd, F_GETFL) & O_APPEND;
    off64_t from = isAppended && fstat64(fd, &status) == 0 ? status.st_size : lseek64(fd, 0, SEEK_CUR);
    ssize_t done = go(fd, data, allowed, at);
    if (done > 0) record('w', from, path, data, done);
    END(done);
  }
  ssize_t done = go(fd, data, allowed, at);
  if (done > 0) record('w', at, path, data, done);
  END(done);
}

static ssize_t goWrite(int fd, const void *data, size_t size, off64_t at) {
  (void)at;
  return syscall(SYS_write, fd, data, size);
}
static ssize_t goPwrite(int fd, const void *data, size_t size, off64_t at) {
  return syscall(SYS_pwrite64, fd, data, size, at);
}

ssize_t write(int fd, const void *data, size_t size) { return put(fd, data, size, -1, goWrite); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { return put(fd, data, size, at, goPwrite); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return put(fd, data, size, at, goPwrite); }

/* Several pieces at once are as good as the first one alone: who writes goes on with the rest. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
  char path[PATH_MAX];
  if (count < 1 || !pathOf(fd, path)) return syscall(SYS_writev, fd, parts, count);
  return put(fd, parts[0].iov_base, parts[0].iov_len, -1, goWrite);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) {
  char path[PATH_MAX];
  if (count < 1 || !pathOf(fd, path)) return syscall(SYS_pwritev, fd, parts, count, at, 0);
  return put(fd, parts[0].iov_base, parts[0].iov_len, at, goPwrite);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { return pwritev64(fd, parts, count, at); }

int ftruncate64(int fd, off64_t size) {
  char path[PATH_MAX];
  if (!pathOf(fd, path)) return syscall(SYS_ftruncate, fd, size);
  struct stat64 status;
  int grows = fstat64(fd, &status) == 0 && size > status.st_size;
  if (mayDo(grows, 0) < 0) END(-1);
  int result = syscall(SYS_ftruncate, fd, size);
  if (result == 0) record('t', size, path, NULL, 0);
  END(result);
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int opened(int folder, const char *path, int flags, mode_t mode) {
  if (folder != AT_FDCWD || !isOurs(path)) return syscall(SYS_openat, folder, path, flags, mode);
  int exists = access(path, F_OK) == 0;
  int creates = (flags & O_CREAT) && !exists, empties = (flags & O_TRUNC) && exists;
  if (!creates && !empties) return syscall(SYS_openat, folder, path, flags, mode);
  mayDo(0, 0);
  int fd = syscall(SYS_openat, folder, path, flags, mode);
  if (fd >= 0) record(creates ? 'c' : 't', 0, path, NULL, 0);
  END(fd);
}

#define MODE(flags)                                        \
  mode_t mode = 0;                                         \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {                 \
    va_list rest;                                          \
    va_start(rest, flags);                                 \
    mode = va_arg(rest, mode_t);                           \
    va_end(rest);                                          \
  }
int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags) return opened(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags) return opened(folder, path, flags, mode); }

int rename(const char *from, const char *to) {
  if (!isOurs(from) && !isOurs(to)) return REAL(rename)(from, to);
  mayDo(0, 0);
  int result = REAL(rename)(from, to);
  if (result == 0) record('r', 0, from, to, strlen(to));
  END(result);
}

#define BY_NAME(kind, path, call) \
  if (!isOurs(path)) return call;  \
  mayDo(0, 0);                     \
  int result = call;                    \
  if (result == 0) record(kind, 0, path, NULL, 0); \
  END(result);

int unlink(const char *path) { BY_NAME('u', path, REAL(unlink)(path)) }
int remove(const char *path) { BY_NAME('u', path, REAL(remove)(path)) }
int rmdir(const char *path) { BY_NAME('u', path, REAL(rmdir)(path)) }
int unlinkat(int folder, const char *path, int flags) { BY_NAME('u', path, REAL(unlinkat)(folder, path, flags)) }
int mkdir(const char *path, mode_t mode) { BY_NAME('m', path, REAL(mkdir)(path, mode)) }
