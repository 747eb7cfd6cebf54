#include "gl.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#define GL_DEFINE(type, name, parameters) type(*name) parameters;
GL_FUNCTIONS(GL_DEFINE)
#undef GL_DEFINE

enum {
    EGL_PLATFORM_SURFACELESS_MESA = 0x31DD, EGL_SURFACE_TYPE = 0x3033, EGL_RENDERABLE_TYPE = 0x3040, EGL_OPENGL_BIT = 8, EGL_OPENGL_ES3_BIT = 0x40,
    EGL_NONE = 0x3038, EGL_OPENGL_API = 0x30A2, EGL_OPENGL_ES_API = 0x30A0, EGL_CONTEXT_MAJOR_VERSION = 0x3098, EGL_CONTEXT_MINOR_VERSION = 0x30FB
};

typedef void *(*get_proc_address)(const char *);
typedef void *(*get_platform_display)(unsigned, void *, const int *);
typedef void *(*get_display)(void *);
typedef unsigned (*initialize)(void *, int *, int *);
typedef unsigned (*bind_api)(unsigned);
typedef unsigned (*choose_config)(void *, const int *, void **, int, int *);
typedef void *(*create_context)(void *, void *, void *, const int *);
typedef unsigned (*destroy_context)(void *, void *);
typedef unsigned (*make_current)(void *, void *, void *, void *);

static get_proc_address s_proc;
static void *s_display;
static void *s_context;

static void fail(const char *what)
{
    fprintf(stderr, "host: %s\n", what);
    exit(2);
}

void *gl_proc(const char *name)
{
    return s_proc(name);
}

static void *found(const char *name)
{
    void *function = s_proc(name);
    if (!function) fail(name);
    return function;
}

static void open_display(void)
{
    get_platform_display platform = (get_platform_display)s_proc("eglGetPlatformDisplayEXT");
    if (platform) s_display = platform(EGL_PLATFORM_SURFACELESS_MESA, NULL, NULL);
    if (!s_display) s_display = ((get_display)found("eglGetDisplay"))(NULL);
    if (!s_display || !((initialize)found("eglInitialize"))(s_display, NULL, NULL)) fail("no EGL display");
}

void gl_open(int embedded, int major, int minor)
{
    void *library = dlopen("libEGL.so.1", RTLD_NOW | RTLD_GLOBAL);
    if (!library) fail("libEGL.so.1 is missing; on Debian or Ubuntu install libegl1 and libgl1-mesa-dri");
    s_proc = (get_proc_address)dlsym(library, "eglGetProcAddress");
    if (!s_proc) fail("eglGetProcAddress is missing");
    open_display();

    const int wanted[] = {EGL_SURFACE_TYPE, 0, EGL_RENDERABLE_TYPE, embedded ? EGL_OPENGL_ES3_BIT : EGL_OPENGL_BIT, EGL_NONE};
    const int version[] = {EGL_CONTEXT_MAJOR_VERSION, major, EGL_CONTEXT_MINOR_VERSION, minor, EGL_NONE};
    void *config = NULL;
    int count = 0;
    ((bind_api)found("eglBindAPI"))(embedded ? EGL_OPENGL_ES_API : EGL_OPENGL_API);
    ((choose_config)found("eglChooseConfig"))(s_display, wanted, &config, 1, &count);
    s_context = ((create_context)found("eglCreateContext"))(s_display, count ? config : NULL, NULL, version);
    if (!s_context) fail("the driver refuses the context");
    if (!((make_current)found("eglMakeCurrent"))(s_display, NULL, NULL, s_context)) fail("the context cannot be made current");

#define GL_FIND(type, name, parameters) name = (type(*) parameters)found(#name);
    GL_FUNCTIONS(GL_FIND)
#undef GL_FIND
}

void gl_close(void)
{
    ((make_current)found("eglMakeCurrent"))(s_display, NULL, NULL, NULL);
    ((destroy_context)found("eglDestroyContext"))(s_display, s_context);
}
