/* cold LIBRARY FUNCTION: calls one function of the library as the first of the process. A fault in its entry shows only then. */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "rtconv.h"

/* Its address is a handle that nobody was given. */
static int s_strange;

static int call(void *function, const char *name)
{
#define NAMED(text) (strcmp(name, text) == 0)
    if (NAMED("rtc_abi_version")) return ((int32_t(*)(void))function)() != RTC_ABI_VERSION;
    if (NAMED("rtc_create")) return ((void *(*)(void *, uint32_t))function)(NULL, 0) != NULL;
    if (NAMED("rtc_destroy")) return ((int32_t(*)(void *))function)(&s_strange) != RTC_BAD_HANDLE;
    if (NAMED("rtc_set_filter")) return ((int32_t(*)(void *, const char *, void *))function)(&s_strange, "sobel", NULL) != RTC_BAD_HANDLE;
    if (NAMED("rtc_prepare") || NAMED("rtc_apply_rect")) return ((int32_t(*)(void *, void *, void *))function)(&s_strange, NULL, NULL) != RTC_BAD_HANDLE;
    if (NAMED("rtc_apply")) return ((int32_t(*)(void *, uint32_t, uint32_t, int32_t, int32_t, uint32_t))function)(&s_strange, 1, 2, 8, 8, 0) != RTC_BAD_HANDLE;
    if (NAMED("rtc_last_error")) return strcmp(((const char *(*)(void))function)(), "") != 0;
    if (NAMED("rtc_plan")) return strcmp(((const char *(*)(void *))function)(&s_strange), "") != 0;
    if (NAMED("rtc_set_log")) return ((void (*)(void *, void *))function)(NULL, NULL), 0;
    if (NAMED("f0r_init")) return ((int (*)(void))function)() != 1;
    if (NAMED("f0r_deinit")) return ((void (*)(void))function)(), 0;
    if (NAMED("f0r_get_plugin_info")) return ((void (*)(void *))function)(NULL), 0;
    if (NAMED("f0r_get_param_info")) return ((void (*)(void *, int))function)(NULL, 0), 0;
    if (NAMED("f0r_construct")) return ((void *(*)(unsigned, unsigned))function)(8, 8) == NULL;
    if (NAMED("f0r_destruct")) return ((void (*)(void *))function)(&s_strange), 0;
    if (NAMED("f0r_set_param_value") || NAMED("f0r_get_param_value")) return ((void (*)(void *, void *, int))function)(&s_strange, NULL, 0), 0;
    if (NAMED("f0r_update")) return ((void (*)(void *, double, void *, void *))function)(&s_strange, 0, NULL, NULL), 0;
    fprintf(stderr, "cold: %s is new; give it a line in cold.c\n", name);
    return 3;
}

int main(int count, char **arguments)
{
    if (count != 3) return 2;
    void *library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL), *function = library ? dlsym(library, arguments[2]) : NULL;
    if (!function) {
        fprintf(stderr, "cold: %s\n", dlerror());
        return 2;
    }
    return call(function, arguments[2]);
}
