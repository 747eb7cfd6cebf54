/* Everything a caller can get wrong: each must be answered with a code and a reason, and the next good call must work. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gl.h"
#include "rtconv.h"

static int s_failures;
static int s_lines;
static char s_line[512];

#define EXPECT(code, call) expect(code, (call), #call)

static void expect(int32_t wanted, int32_t got, const char *call)
{
    const char *reason = wanted == RTC_OK ? "" : rtc_last_error();
    printf("%s = %d  %s\n", call, (int)got, reason);
    if (got == wanted && (wanted == RTC_OK || reason[0])) return;
    fprintf(stderr, "wrong: %s gave %d, not %d (%s)\n", call, (int)got, (int)wanted, reason);
    s_failures++;
}

static void demand(int holds, const char *what)
{
    if (holds) return;
    fprintf(stderr, "wrong: %s\n", what);
    s_failures++;
}

static void on_line(const char *line, void *user)
{
    s_lines++;
    snprintf(s_line, sizeof s_line, "%s", line);
    demand(user == &s_lines, "the log's user pointer is not the one given");
}

static unsigned texture(int width, int height, int format)
{
    unsigned name;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    glTexStorage2D(GL_TEXTURE_2D, 1, (unsigned)format, width, height);
    glBindTexture(GL_TEXTURE_2D, 0);
    return name;
}

static rtc_frame frame(unsigned name, int width, int height)
{
    rtc_frame f = {sizeof(rtc_frame), name, RTC_RGBA8, width, height, 0, 0, 0, 0};
    return f;
}

static void wrong_engines(rtc_engine *engine)
{
    rtc_engine *strange[] = {NULL, (rtc_engine *)1, (rtc_engine *)&s_failures, (rtc_engine *)(intptr_t)-1};
    for (int k = 0; k < 4; k++) {
        EXPECT(RTC_BAD_HANDLE, rtc_set_filter(strange[k], "sobel", NULL));
        EXPECT(RTC_BAD_HANDLE, rtc_apply(strange[k], 1, 2, 8, 8, 0));
        EXPECT(RTC_BAD_HANDLE, rtc_apply_rect(strange[k], NULL, NULL));
        EXPECT(RTC_BAD_HANDLE, rtc_prepare(strange[k], NULL, NULL));
        demand(strcmp(rtc_plan(strange[k]), "") == 0, "the plan of no engine is not empty");
        if (k > 0) EXPECT(RTC_BAD_HANDLE, rtc_destroy(strange[k]));
    }
    EXPECT(RTC_OK, rtc_destroy(NULL));
    demand(rtc_create(gl_proc, 0x80) == NULL && strstr(rtc_last_error(), "0x80"), "rtc_create takes an unknown flag");
    demand(rtc_create(gl_proc, RTC_FRAGMENT | RTC_COMPUTE) == NULL && strstr(rtc_last_error(), "exclude"), "rtc_create takes both stages");
    rtc_engine *second = rtc_create(NULL, RTC_FRAGMENT);
    demand(second && second != engine, "a second engine by the platform's loader");
    EXPECT(RTC_OK, rtc_destroy(second));
    EXPECT(RTC_BAD_HANDLE, rtc_destroy(second));
    EXPECT(RTC_BAD_HANDLE, rtc_apply(second, 1, 2, 8, 8, 0));
}

static void wrong_filters(rtc_engine *engine)
{
    rtc_filter_options options = {0};
    EXPECT(RTC_BAD_ARGUMENT, rtc_set_filter(engine, NULL, NULL));
    EXPECT(RTC_BAD_FILTER, rtc_set_filter(engine, "", NULL));
    EXPECT(RTC_BAD_FILTER, rtc_set_filter(engine, "sobl-x", NULL));
    demand(strstr(rtc_last_error(), "sobel-x") != NULL, "a misspelt name gets no suggestion");
    EXPECT(RTC_BAD_FILTER, rtc_set_filter(engine, "gaussian(sigma=", NULL));
    EXPECT(RTC_BAD_FILTER, rtc_set_filter(engine, "\xff\xfe\x80", NULL));
    EXPECT(RTC_BAD_FILTER, rtc_set_filter(engine, "box(size=10%)", NULL));
    char *endless = malloc(1 << 20);
    memset(endless, '(', (1 << 20) - 1);
    endless[(1 << 20) - 1] = 0;
    EXPECT(RTC_BAD_FILTER, rtc_set_filter(engine, endless, NULL));
    free(endless);
    EXPECT(RTC_BAD_ARGUMENT, rtc_set_filter(engine, "sobel", &options));
    options.size = sizeof options;
    options.set = 0x40000000;
    EXPECT(RTC_BAD_ARGUMENT, rtc_set_filter(engine, "sobel", &options));
    options.set = RTC_SET_BORDER;
    options.border = 5;
    EXPECT(RTC_BAD_ARGUMENT, rtc_set_filter(engine, "sobel", &options));
    options.set = RTC_SET_STRENGTH;
    options.strength = 1.5;
    EXPECT(RTC_BAD_ARGUMENT, rtc_set_filter(engine, "sobel", &options));
    options.set = RTC_SET_ANCHOR;
    options.anchor_x = 3;
    EXPECT(RTC_BAD_FILTER, rtc_set_filter(engine, "sobel-x", &options));
    options.set = RTC_SET_SCALE_BY_SUM;
    EXPECT(RTC_BAD_FILTER, rtc_set_filter(engine, "sobel-x", &options));
    options.set = RTC_SET_FRAME_HEIGHT;
    options.frame_height = 64;
    EXPECT(RTC_OK, rtc_set_filter(engine, "box(size=10%)", &options));
    EXPECT(RTC_OK, rtc_set_filter(engine, "sharpen", NULL));
}

static void wrong_frames(rtc_engine *engine)
{
    unsigned a = texture(16, 8, GL_RGBA8), b = texture(16, 8, GL_RGBA8), wide = texture(32, 8, GL_RGBA8);
    EXPECT(RTC_REJECTED, rtc_apply(engine, 0, b, 16, 8, 0));
    EXPECT(RTC_REJECTED, rtc_apply(engine, a, 0, 16, 8, 0));
    EXPECT(RTC_REJECTED, rtc_apply(engine, a, a, 16, 8, 0));
    EXPECT(RTC_REJECTED, rtc_apply(engine, a, b, 0, 8, 0));
    EXPECT(RTC_REJECTED, rtc_apply(engine, a, b, 16, -8, 0));
    EXPECT(RTC_REJECTED, rtc_apply(engine, a, b, 2147483647, 2147483647, 0));
    EXPECT(RTC_REJECTED, rtc_apply(engine, 4711, b, 16, 8, 0));
    EXPECT(RTC_REJECTED, rtc_apply(engine, a, 4711, 16, 8, 0));
    EXPECT(RTC_REJECTED, rtc_apply(engine, a, wide, 16, 8, 0));
    EXPECT(RTC_BAD_ARGUMENT, rtc_apply(engine, a, b, 16, 8, 0x800));
    EXPECT(RTC_BAD_ARGUMENT, rtc_apply(engine, a, b, 16, 8, 16));
    EXPECT(RTC_BAD_ARGUMENT, rtc_apply(engine, a, b, 16, 8, RTC_ALPHA_STRAIGHT | RTC_ALPHA_PREMULTIPLIED));
    EXPECT(RTC_BAD_ARGUMENT, rtc_apply(engine, a, b, 16, 8, RTC_R8 | RTC_ALPHA_STRAIGHT));
    EXPECT(RTC_OK, rtc_apply(engine, a, b, 16, 8, 0));

    rtc_frame source = frame(a, 16, 8), target = frame(b, 16, 8);
    EXPECT(RTC_BAD_ARGUMENT, rtc_apply_rect(engine, &source, NULL));
    EXPECT(RTC_BAD_ARGUMENT, rtc_apply_rect(engine, NULL, &target));
    source.size = 8;
    EXPECT(RTC_BAD_ARGUMENT, rtc_apply_rect(engine, &source, &target));
    source = frame(a, 16, 8);
    source.x = 12;
    source.width = 8;
    source.height = 8;
    EXPECT(RTC_REJECTED, rtc_apply_rect(engine, &source, &target));
    source.x = 8;
    EXPECT(RTC_REJECTED, rtc_apply_rect(engine, &source, &target));
    target = frame(wide, 32, 8);
    target.x = 24;
    target.width = 8;
    target.height = 8;
    EXPECT(RTC_OK, rtc_prepare(engine, &source, &target));
    EXPECT(RTC_OK, rtc_apply_rect(engine, &source, &target));
    target.x = -2147483647 - 1;
    EXPECT(RTC_REJECTED, rtc_apply_rect(engine, &source, &target));
    EXPECT(RTC_REJECTED, rtc_prepare(engine, &source, &target));
}

/* A filter that cannot run for such frames: the frame goes through as it is, and one line says so, once. */
static void a_filter_that_cannot_run(rtc_engine *engine)
{
    static unsigned char pixels[16 * 8 * 4], seen[sizeof pixels];
    unsigned framebuffer;
    rtc_frame source = frame(texture(16, 8, GL_RGBA8), 16, 8), target = frame(texture(16, 8, GL_RGBA8), 16, 8);
    for (size_t k = 0; k < sizeof pixels; k++) pixels[k] = (unsigned char)(7 * k);
    glBindTexture(GL_TEXTURE_2D, source.texture);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 16, 8, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
    source.flags = RTC_RGBA8 | RTC_ALPHA_STRAIGHT; /* and the target is opaque: what becomes of alpha is not said */
    rtc_set_log(on_line, &s_lines);
    for (int k = 0; k < 3; k++) EXPECT(RTC_BYPASSED, rtc_apply_rect(engine, &source, &target));
    demand(s_lines == 1 && strstr(s_line, "bypassed"), "a bypassed filter is not logged, once");
    rtc_set_log(NULL, NULL);

    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer);
    glFramebufferTexture2D(GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, target.texture, 0);
    glReadPixels(0, 0, 16, 8, GL_RGBA, GL_UNSIGNED_BYTE, seen);
    demand(memcmp(pixels, seen, sizeof seen) == 0, "a bypassed frame is not the frame");
    source.flags = RTC_RGBA8;
    EXPECT(RTC_OK, rtc_apply_rect(engine, &source, &target));
}

static void *elsewhere(void *engine)
{
    EXPECT(RTC_NO_CONTEXT, rtc_apply(engine, 1, 2, 8, 8, 0));
    demand(strstr(rtc_last_error(), "current") != NULL, "the reason on another thread");
    EXPECT(RTC_OK, rtc_set_filter(engine, "emboss", NULL));
    return NULL;
}

int main(void)
{
    demand(strcmp(rtc_last_error(), "") == 0, "there is an error before the first call");
    demand(rtc_create(NULL, 0) == NULL && strstr(rtc_last_error(), "current"), "an engine without a context");
    gl_open(0, 4, 5);
    rtc_engine *engine = rtc_create(gl_proc, 0);
    if (!engine) return fprintf(stderr, "wrong: %s\n", rtc_last_error()), 2;
    demand(strcmp(rtc_plan(engine), "") == 0, "a plan before the first frame");
    wrong_engines(engine);
    wrong_filters(engine);
    wrong_frames(engine);
    a_filter_that_cannot_run(engine);
    demand(strstr(rtc_plan(engine), "direct 3x3") != NULL, "the plan does not name what ran");
    demand(glGetError() == GL_NO_ERROR, "an error flag is left behind");

    pthread_t thread;
    pthread_create(&thread, NULL, elsewhere, engine);
    pthread_join(thread, NULL);
    EXPECT(RTC_OK, rtc_destroy(engine));
    gl_close();
    printf("%d failures\n", s_failures);
    return s_failures != 0;
}
