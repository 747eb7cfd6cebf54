/* reload LIBRARY: loads, uses and unloads the library again and again, as plugin hosts do, and then needs its own signal handlers. */
#include <dirent.h>
#include <dlfcn.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static sigjmp_buf s_back;

static void on_fault(int number)
{
    (void)number;
    siglongjmp(s_back, 1);
}

static int threads(void)
{
    int count = 0;
    DIR *tasks = opendir("/proc/self/task");
    for (struct dirent *entry; (entry = readdir(tasks));) count += entry->d_name[0] != '.';
    closedir(tasks);
    return count;
}

static int is_mapped(const char *name)
{
    char line[4096];
    int found = 0;
    FILE *maps = fopen("/proc/self/maps", "r");
    while (fgets(line, sizeof line, maps)) found |= strstr(line, name) != NULL;
    fclose(maps);
    return found;
}

int main(int count, char **arguments)
{
    int first = 0, last = 0;
    struct sigaction action = {0};
    action.sa_handler = on_fault;
    action.sa_flags = SA_NODEFER;
    if (count != 2 || sigaction(SIGSEGV, &action, NULL) != 0) return 2;
    for (int k = 0; k < 4; k++) {
        void *library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
        if (!library) return fprintf(stderr, "reload: %s\n", dlerror()), 2;
        int32_t (*version)(void) = (int32_t(*)(void))dlsym(library, "rtc_abi_version");
        if (!version || version() != 1) return fprintf(stderr, "reload: no version in round %d\n", k), 1;
        last = threads();
        if (k == 0) first = last;
        dlclose(library);
    }
    printf("threads after the first load %d, after the fourth %d\n", first, last);
    if (!is_mapped("rtconv.so")) return fprintf(stderr, "reload: the library is gone; its threads and handlers are not\n"), 1;
    if (last != first) return fprintf(stderr, "reload: each load leaves a thread\n"), 1;
    if (sigsetjmp(s_back, 1) == 0) {
        *(volatile int *)16 = 1;
        return fprintf(stderr, "reload: the fault did not happen\n"), 1;
    }
    printf("the host's own handler ran\n");
    return 0;
}
