/*
 * A program with an OpenGL context, textures and a state of its own, which filters them by rtconv.so and checks every sample and all of its state.
 *
 *     host [--gl MAJOR.MINOR | --es MAJOR.MINOR] [--fragment | --compute] [--trusted] [--frames N]
 *
 * With --trusted the library restores nothing: a run that must end with FAIL, or the check of the state sees nothing.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "gl.h"
#include "reference.h"
#include "rtconv.h"
#include "state.h"

enum { WIDTH = 157, HEIGHT = 83, SAMPLES = WIDTH * HEIGHT * CHANNELS };

typedef struct test {
    const char *filter;
    uint32_t flags; /* a format, and RTC_BOTTOM_UP or not */
    border rule;
    kernel expected;
} test;

static const double identity[] = {1};
static const double sharpen[] = {0, -1, 0, -1, 5, -1, 0, -1, 0};
static const double sobel_x[] = {-1, 0, 1, -2, 0, 2, -1, 0, 1};
static const double sobel_y[] = {-1, -2, -1, 0, 0, 0, 1, 2, 1};
static const double counted[] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
static const double box[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

static const test tests[] = {
    {"identity", RTC_RGBA8, REPLICATE, {1, 1, 1, 0, identity}},
    {"sharpen", RTC_RGBA8, REPLICATE, {3, 3, 1, 0, sharpen}},
    {"sharpen", RTC_RGBA8 | RTC_BOTTOM_UP, REFLECT101, {3, 3, 1, 0, sharpen}},
    {"sobel-x", RTC_RGBA8, REPLICATE, {3, 3, 8, 0.5, sobel_x}},
    {"sobel-y", RTC_RGBA8, WRAP, {3, 3, 8, 0.5, sobel_y}},
    {"sobel-y", RTC_RGBA32F | RTC_BOTTOM_UP, REPLICATE, {3, 3, 1, 0, sobel_y}},
    {"sobel-x", RTC_RGBA32F, REFLECT101, {3, 3, 1, 0, sobel_x}},
    {"box(size=5)", RTC_RGBA32F, WRAP, {5, 5, 25, 0, box}},
    {"3x3: 1 2 3 4 5 6 7 8 9", RTC_RGBA32F, REPLICATE, {3, 3, 1, 0, counted}},
};

static uint8_t s_codes[SAMPLES];
static float s_floats[SAMPLES];
static double s_exact[SAMPLES];

static void check(int32_t result, const char *what)
{
    if (result == RTC_OK) return;
    fprintf(stderr, "host: %s returned %d: %s\n", what, (int)result, rtc_last_error());
    exit(1);
}

/* A ramp with an edge, squares and noise: no two places look alike, and no direction. */
static double sample(int x, int y, int channel)
{
    uint32_t noise = (uint32_t)(x * 73856093) ^ (uint32_t)(y * 19349663) ^ (uint32_t)(channel * 83492791);
    noise = (noise ^ (noise >> 13)) * 1274126177u;
    double ramp = channel == 0 ? (double)x / WIDTH : channel == 1 ? (double)y / HEIGHT : x > y ? 0.8 : 0.15;
    return 0.7 * ramp + 0.15 * (((x / 8) + (y / 8)) & 1) + 0.15 * (noise >> 16) / 65536.0;
}

/* The picture's samples as a texture holds them, in both orders of rows; s_exact keeps them downwards. */
static const void *paint(uint32_t flags)
{
    int is_float = (flags & 0xFF) == RTC_RGBA32F;
    for (int y = 0; y < HEIGHT; y++) {
        int row = flags & RTC_BOTTOM_UP ? HEIGHT - 1 - y : y;
        for (int x = 0; x < WIDTH; x++) {
            for (int c = 0; c < CHANNELS; c++) {
                int stored = (row * WIDTH + x) * CHANNELS + c;
                double value = c == 3 ? 1 : sample(x, y, c);
                s_codes[stored] = (uint8_t)lrint(255 * value);
                s_floats[stored] = (float)(c == 3 ? 1 : 3 * value - 1);
                s_exact[(y * WIDTH + x) * CHANNELS + c] = is_float ? s_floats[stored] : s_codes[stored] / 255.0;
            }
        }
    }
    return is_float ? (const void *)s_floats : s_codes;
}

static unsigned make_texture(uint32_t flags, const void *pixels)
{
    unsigned name;
    int is_float = (flags & 0xFF) == RTC_RGBA32F;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    glTexStorage2D(GL_TEXTURE_2D, 1, is_float ? GL_RGBA32F : GL_RGBA8, WIDTH, HEIGHT);
    if (pixels) glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, WIDTH, HEIGHT, GL_RGBA, is_float ? GL_FLOAT : GL_UNSIGNED_BYTE, pixels);
    /* As a host might: mirrored, smoothed, and with levels that it does not have. A filter must not care. */
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_MIRRORED_REPEAT);
    glBindTexture(GL_TEXTURE_2D, 0);
    return name;
}

static void read_texture(unsigned texture, uint32_t flags)
{
    static unsigned framebuffer;
    if (!framebuffer) glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer);
    glFramebufferTexture2D(GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    if ((flags & 0xFF) == RTC_RGBA32F) glReadPixels(0, 0, WIDTH, HEIGHT, GL_RGBA, GL_FLOAT, s_floats);
    else glReadPixels(0, 0, WIDTH, HEIGHT, GL_RGBA, GL_UNSIGNED_BYTE, s_codes);
    glFramebufferTexture2D(GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, 0, 0);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, 0);
}

/* The number of samples outside the bound; *worst receives the largest error of a float result over its bound. */
static int compare(const test *t, double *worst)
{
    const picture source = {WIDTH, HEIGHT, s_exact};
    int is_float = (t->flags & 0xFF) == RTC_RGBA32F, wrong = 0;
    for (int y = 0; y < HEIGHT; y++) {
        int row = t->flags & RTC_BOTTOM_UP ? HEIGHT - 1 - y : y;
        for (int x = 0; x < WIDTH; x++) {
            for (int c = 0; c < CHANNELS; c++) {
                int stored = (row * WIDTH + x) * CHANNELS + c;
                double bound = 0, value = c == 3 ? 1 : reference_sample(&source, &t->expected, t->rule, x, y, c, is_float ? 0 : 2, &bound);
                if (!is_float) wrong += !reference_accepts_code(s_codes[stored], value, bound);
                else if (!(fabs(s_floats[stored] - value) <= bound)) wrong++;
                else if (bound > 0) *worst = fmax(*worst, fabs(s_floats[stored] - value) / bound);
            }
        }
    }
    return wrong;
}

static rtc_filter_options options_of(const test *t)
{
    static const int32_t borders[] = {RTC_BORDER_REPLICATE, RTC_BORDER_REFLECT101, RTC_BORDER_WRAP};
    rtc_filter_options options = {0};
    options.size = sizeof options;
    options.set = RTC_SET_BORDER | RTC_SET_BIAS;
    options.border = borders[t->rule];
    options.bias = t->expected.bias;
    /* box(size=5) divides by 25 itself. */
    if (t->expected.divisor != 1 && t->expected.weights != box) {
        options.set |= RTC_SET_SCALE;
        options.scale = 1 / t->expected.divisor;
    }
    return options;
}

static int run(rtc_engine *engine, const test *t, int embedded)
{
    static state before, after;
    rtc_filter_options options = options_of(t);
    unsigned source = make_texture(t->flags, paint(t->flags)), target = make_texture(t->flags, NULL);
    check(rtc_set_filter(engine, t->filter, &options), "rtc_set_filter");

    state_make_dirty(embedded);
    state_read(&before);
    int32_t first = rtc_apply(engine, source, target, WIDTH, HEIGHT, t->flags), second = rtc_apply(engine, source, target, WIDTH, HEIGHT, t->flags);
    unsigned error = glGetError();
    state_read(&after);
    check(first, "rtc_apply");
    check(second, "rtc_apply");
    int changed = state_differences(&before, &after), wrap = 0;
    state_make_clean();
    glBindTexture(GL_TEXTURE_2D, source);
    glGetTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, &wrap);
    changed += wrap != GL_MIRRORED_REPEAT;

    double worst = 0;
    read_texture(target, t->flags);
    int wrong = compare(t, &worst);
    int ok = wrong == 0 && changed == 0 && error == GL_NO_ERROR;
    printf("%s  %-22s %s%s: %d of %d samples outside the bound", ok ? "ok  " : "FAIL", t->filter, (t->flags & 0xFF) == RTC_RGBA32F ? "32F" : "8-bit",
           t->flags & RTC_BOTTOM_UP ? ", bottom row first" : "", wrong, SAMPLES);
    if ((t->flags & 0xFF) == RTC_RGBA32F) printf(", at most %.3f of it", worst);
    printf(", %d of %d states changed, GL error 0x%X\n", changed, before.count, error);
    glDeleteTextures(1, &source);
    glDeleteTextures(1, &target);
    return ok;
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void measure(rtc_engine *engine, int frames)
{
    unsigned source = make_texture(RTC_RGBA8, paint(RTC_RGBA8)), target = make_texture(RTC_RGBA8, NULL);
    check(rtc_set_filter(engine, "sharpen", NULL), "rtc_set_filter");
    check(rtc_apply(engine, source, target, WIDTH, HEIGHT, RTC_RGBA8), "rtc_apply");
    glFinish();
    double call = 0, start = seconds();
    for (int k = 0; k < frames; k++) {
        double entered = seconds();
        check(rtc_apply(engine, source, target, WIDTH, HEIGHT, RTC_RGBA8), "rtc_apply");
        call += seconds() - entered;
        glFinish();
    }
    printf("%d frames of %d x %d: %.1f us in the call, %.1f us with the drawing\n", frames, WIDTH, HEIGHT, 1e6 * call / frames, 1e6 * (seconds() - start) / frames);
    glDeleteTextures(1, &source);
    glDeleteTextures(1, &target);
}

static void usage(void)
{
    fprintf(stderr, "usage: host [--gl MAJOR.MINOR | --es MAJOR.MINOR] [--fragment | --compute] [--trusted] [--frames N]\n");
    exit(2);
}

int main(int count, char **arguments)
{
    int embedded = 0, major = 4, minor = 5, frames = 200;
    uint32_t flags = 0;
    for (int k = 1; k < count; k++) {
        const char *value = k + 1 < count ? arguments[k + 1] : "";
        if (strcmp(arguments[k], "--fragment") == 0) flags |= RTC_FRAGMENT;
        else if (strcmp(arguments[k], "--compute") == 0) flags |= RTC_COMPUTE;
        else if (strcmp(arguments[k], "--trusted") == 0) flags |= RTC_TRUSTED_STATE;
        else if (strcmp(arguments[k], "--frames") == 0 && sscanf(value, "%d", &frames) == 1 && frames > 0) k++;
        else if ((strcmp(arguments[k], "--gl") == 0 || strcmp(arguments[k], "--es") == 0) && sscanf(value, "%d.%d", &major, &minor) == 2) embedded = strcmp(arguments[k++], "--es") == 0;
        else usage();
    }
    if (rtc_abi_version() != RTC_ABI_VERSION) {
        fprintf(stderr, "host: rtconv.so has ABI %d, this program was compiled for %d\n", (int)rtc_abi_version(), RTC_ABI_VERSION);
        return 2;
    }

    gl_open(embedded, major, minor);
    printf("%s, %s\n", (const char *)glGetString(GL_VERSION), (const char *)glGetString(GL_RENDERER));
    rtc_engine *engine = rtc_create(gl_proc, flags);
    if (!engine) {
        fprintf(stderr, "host: %s\n", rtc_last_error());
        return 1;
    }
    int passed = 0, all = sizeof tests / sizeof *tests;
    for (int k = 0; k < all; k++) passed += run(engine, &tests[k], embedded);
    measure(engine, frames);
    printf("%s", rtc_plan(engine));
    check(rtc_destroy(engine), "rtc_destroy");
    gl_close();
    printf("%s: %d of %d\n", passed == all ? "PASS" : "FAIL", passed, all);
    return passed == all ? 0 : 1;
}
