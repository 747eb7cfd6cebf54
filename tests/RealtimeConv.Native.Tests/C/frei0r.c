/* frei0r LIBRARY: what a frei0r host may do with the plugin, by declarations of its own: asks, makes instances in odd ways, filters, passes wrong things. */
#include <dirent.h>
#include <dlfcn.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { const char *name, *author; int type, color_model, frei0r_version, major, minor, params; const char *explanation; } plugin_info;
typedef struct { const char *name; int type; const char *explanation; } param_info;

static int (*f0r_init)(void);
static void (*f0r_deinit)(void);
static void (*f0r_get_plugin_info)(plugin_info *);
static void (*f0r_get_param_info)(param_info *, int);
static void *(*f0r_construct)(unsigned, unsigned);
static void (*f0r_destruct)(void *);
static void (*f0r_set_param_value)(void *, void *, int);
static void (*f0r_get_param_value)(void *, void *, int);
static void (*f0r_update)(void *, double, const uint32_t *, uint32_t *);

static int s_failures;

#define CHECK(condition) ((condition) ? (void)0 : (void)(s_failures++, printf("line %d: %s\n", __LINE__, #condition)))

enum { WIDTH = 9, HEIGHT = 5, PIXELS = WIDTH * HEIGHT, GUARD = 0x5a5a5a5a };

static uint32_t s_source[PIXELS], s_target[PIXELS + 1];

static void set_text(void *instance, const char *text, int index) { f0r_set_param_value(instance, &text, index); }

static const char *text_of(void *instance, int index)
{
    char *text = NULL;
    f0r_get_param_value(instance, &text, index);
    return text ? text : "";
}

/* Runs a frame; says whether it passed through unchanged. Nothing may be written behind it. */
static int passes_through(void *instance)
{
    memset(s_target, 0, sizeof s_target);
    s_target[PIXELS] = GUARD;
    f0r_update(instance, 0.04, s_source, s_target);
    CHECK(s_target[PIXELS] == GUARD);
    return memcmp(s_source, s_target, sizeof s_source) == 0;
}

static void check_description(void)
{
    plugin_info info = {0};
    f0r_get_plugin_info(&info);
    CHECK(strcmp(info.name, "rtconv") == 0 && strlen(info.author) > 0 && strlen(info.explanation) > 0);
    CHECK(info.type == 0 && info.color_model == 1 && info.frei0r_version == 1 && info.params == 9);
    f0r_get_plugin_info(NULL);
    for (int k = 0; k < info.params; k++) {
        param_info parameter = {0};
        f0r_get_param_info(&parameter, k);
        CHECK(parameter.name && strlen(parameter.name) > 0 && parameter.explanation && strlen(parameter.explanation) > 0);
        CHECK(parameter.type == 1 || parameter.type == 4);
    }
    param_info untouched = {"untouched", 77, NULL};
    f0r_get_param_info(&untouched, info.params);
    f0r_get_param_info(&untouched, -1);
    f0r_get_param_info(NULL, 0);
    CHECK(strcmp(untouched.name, "untouched") == 0 && untouched.type == 77);
}

static void check_parameters(void *instance)
{
    CHECK(strcmp(text_of(instance, 0), "identity") == 0 && strcmp(text_of(instance, 4), "preserve") == 0);
    double number = -1;
    f0r_get_param_value(instance, &number, 2);
    CHECK(number == 1);
    number = 0.25;
    f0r_set_param_value(instance, &number, 2);
    number = 0;
    f0r_get_param_value(instance, &number, 2);
    CHECK(number == 0.25);
    number = 1;
    f0r_set_param_value(instance, &number, 2);
    set_text(instance, "sobel", 0);
    CHECK(strcmp(text_of(instance, 0), "sobel") == 0);
    char *none = NULL;
    f0r_set_param_value(instance, &none, 0);
    f0r_set_param_value(instance, NULL, 0);
    f0r_get_param_value(instance, NULL, 0);
    set_text(instance, "box", 9);
    set_text(instance, "box", -1);
    CHECK(strcmp(text_of(instance, 0), "sobel") == 0);
    CHECK(strcmp(text_of(instance, 9), "") == 0);
}

static void check_frames(void *instance)
{
    for (int k = 0; k < PIXELS; k++) s_source[k] = (uint32_t)k * 2654435761u;
    set_text(instance, "cpu", 8);
    set_text(instance, "identity", 0);
    CHECK(passes_through(instance));
    set_text(instance, "0*identity", 0);
    CHECK(!passes_through(instance));
    for (int k = 0; k < PIXELS; k++) CHECK(s_target[k] == (s_source[k] & 0xff000000u)); /* colours black, alpha kept */
    set_text(instance, "no such filter", 0);
    CHECK(passes_through(instance));
    set_text(instance, "box(size=3)", 0);
    CHECK(!passes_through(instance));
    set_text(instance, "gpu", 8);
    CHECK(passes_through(instance));
    double number = NAN;
    set_text(instance, "cpu", 8);
    f0r_set_param_value(instance, &number, 3);
    CHECK(passes_through(instance));
    number = 0;
    f0r_set_param_value(instance, &number, 3);
    CHECK(!passes_through(instance));
    f0r_update(instance, 0, NULL, s_target);
    f0r_update(instance, 0, s_source, NULL);
}

static int threads(void)
{
    int count = 0;
    DIR *folder = opendir("/proc/self/task");
    for (struct dirent *entry; folder && (entry = readdir(folder));) count += entry->d_name[0] != '.';
    if (folder) closedir(folder);
    return count;
}

/* A thread that holds a context must not be ending while the process does: EGL would free its data twice. */
static void check_no_thread_ends(int before)
{
    for (int k = 0; k < 20; k++) {
        nanosleep(&(struct timespec){0, 10 * 1000 * 1000}, NULL);
        if (threads() < before) {
            CHECK(!"a thread ends after f0r_deinit");
            return;
        }
    }
}

int main(int count, char **arguments)
{
    void *library = count == 2 ? dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL) : NULL;
    if (!library) return 2;
#define LOAD(name) (*(void **)&name = dlsym(library, #name))
    if (!LOAD(f0r_init) || !LOAD(f0r_deinit) || !LOAD(f0r_get_plugin_info) || !LOAD(f0r_get_param_info) || !LOAD(f0r_construct) || !LOAD(f0r_destruct) ||
        !LOAD(f0r_set_param_value) || !LOAD(f0r_get_param_value) || !LOAD(f0r_update)) return 2;
    CHECK(f0r_init());
    check_description();
    void *instance = f0r_construct(WIDTH, HEIGHT), *empty = f0r_construct(0, 0), *huge = f0r_construct(0xffffffffu, 0xffffffffu);
    CHECK(instance && empty && huge);
    check_parameters(instance);
    check_frames(instance);
    f0r_update(empty, 0, s_source, s_target);
    set_text(instance, "auto", 8);
    CHECK(!passes_through(instance));
    int before = threads();
    f0r_destruct(empty);
    f0r_destruct(huge);
    f0r_destruct(instance);
    f0r_destruct(instance);
    f0r_destruct(NULL);
    memset(s_target, 7, sizeof s_target);
    f0r_update(instance, 0, s_source, s_target);
    CHECK(s_target[0] == 0x07070707u);
    set_text(instance, "sobel", 0);
    CHECK(strcmp(text_of(instance, 0), "") == 0);
    f0r_deinit();
    check_no_thread_ends(before);
    printf("%d failures\n", s_failures);
    return s_failures != 0;
}
