/*
 * rtconv.h: convolution filters on the OpenGL context of the calling program.
 *
 *     rtc_engine *engine = rtc_create(NULL, 0);             a context is current
 *     rtc_set_filter(engine, "gaussian(sigma=2)", NULL);
 *     rtc_apply(engine, source, target, width, height, 0);  once per frame
 *     rtc_destroy(engine);
 *
 * Link with rtconv.so or load it with dlopen. The library stays loaded until the process ends, whatever dlclose says.
 *
 * CONTEXTS AND THREADS
 *   An engine belongs to the OpenGL context that is current when it is created: OpenGL 3.3 or OpenGL ES 3.0, or newer. rtc_prepare, rtc_apply and
 *   rtc_apply_rect are called where that context is current; elsewhere they return RTC_NO_CONTEXT and do nothing. rtc_set_filter and rtc_plan touch no
 *   OpenGL and may be called on any thread at any time. Two calls at once on one engine are safe: one of them may return RTC_BUSY.
 *
 * OWNERSHIP
 *   Textures are the caller's; the engine keeps none of them. Texts that are passed in are read during the call and not kept. Texts that are returned
 *   belong to the library and stay valid until the next call into it on the same thread. An engine is given back with rtc_destroy; a handle that was
 *   destroyed, or never was one, is refused with RTC_BAD_HANDLE.
 *
 * THE PICTURE IN A TEXTURE
 *   Kernels count rows downwards. The first row of a texture (v = 0) is the top of the picture, as an upload of pixels in memory order gives it; with
 *   RTC_BOTTOM_UP it is the bottom, as drawing gives it. Without the flag a picture that was drawn is filtered with its kernel upside down.
 *   Samples run from 0 (black) to 1 (white) in float formats, too, where they may lie outside. A bias of 1 is white.
 *
 * THE STATE OF THE CONTEXT
 *   Each call leaves the context as it found it: programs, vertex arrays, framebuffers, textures, samplers, buffers, images, viewports, masks, enables and
 *   pixel store modes. Three things cannot be put back: a conditional render or an occlusion query in progress counts the filter's draws; subroutine
 *   uniforms are lost; on OpenGL 3.3 an active transform feedback is not seen. Error flags that are pending when an engine is created or a filter
 *   prepared are cleared. With RTC_TRUSTED_STATE nothing is saved.
 *
 * IN THE FRAME
 *   rtc_apply never blocks on the GPU, and once a filter is prepared for a size and format it allocates nothing and makes no OpenGL object. A filter that
 *   cannot run is bypassed: the frame is copied, RTC_BYPASSED is returned, one line is logged, once.
 *
 * THE PROCESS
 *   The first call starts the .NET runtime inside the library: one more thread, handlers for SIGSEGV, SIGFPE and a realtime signal that pass foreign faults
 *   on to the handlers before them, and SIGPIPE ignored. A program that relies on SIGPIPE sets its disposition again after the first call.
 */
#ifndef RTCONV_H
#define RTCONV_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What this header describes. rtc_abi_version returns what the library does; a library of another version is not to be used. */
#define RTC_ABI_VERSION 1

/* An engine. Never an address: do not look inside. */
typedef struct rtc_engine rtc_engine;

/* Results. Zero and above: the target holds a picture. */
enum {
    RTC_OK = 0,              /* done */
    RTC_BYPASSED = 1,        /* the filter cannot run; the frame was passed through unfiltered */
    RTC_REJECTED = -1,       /* the textures cannot be used as described; nothing was drawn */
    RTC_BAD_HANDLE = -2,     /* no such engine */
    RTC_BAD_ARGUMENT = -3,   /* a null pointer, an unknown flag, a structure of another size */
    RTC_BAD_FILTER = -4,     /* the text is no filter; the one before stays in force */
    RTC_NO_CONTEXT = -5,     /* the engine's context is not current on this thread */
    RTC_CONTEXT_LOST = -6,   /* the GPU was reset: make context and engine anew */
    RTC_UNSUPPORTED = -7,    /* the context lacks what is needed */
    RTC_BUSY = -8,           /* another thread is in a call with this engine */
    RTC_INTERNAL = -9        /* a fault of the library; rtc_last_error says which */
};

/* Sample formats of textures. RGB formats hold three channels, however the driver stores them. */
enum {
    RTC_RGBA8 = 0, RTC_R8 = 1, RTC_RG8 = 2, RTC_RGB8 = 3,
    RTC_RGBA16 = 4, RTC_R16 = 5, RTC_RG16 = 6, RTC_RGB16 = 7,
    RTC_RGBA16F = 8, RTC_R16F = 9, RTC_RG16F = 10, RTC_RGB16F = 11,
    RTC_RGBA32F = 12, RTC_R32F = 13, RTC_RG32F = 14, RTC_RGB32F = 15
};

/* Flags of a frame. Without one of the alpha flags the picture is opaque: alpha is written as 1. */
enum {
    RTC_BOTTOM_UP = 0x100,           /* the texture's first row is the bottom of the picture */
    RTC_ALPHA_STRAIGHT = 0x200,      /* alpha is real, colours are not multiplied by it */
    RTC_ALPHA_PREMULTIPLIED = 0x400  /* alpha is real, colours are multiplied by it */
};

/* Flags of rtc_create. */
enum {
    RTC_FRAGMENT = 0x1,       /* fragment shaders, or fail */
    RTC_COMPUTE = 0x2,        /* compute shaders, or fail */
    RTC_TRUSTED_STATE = 0x4   /* the caller sets all state that it needs after each call; nothing is saved */
};

/* Which members of rtc_filter_options are set; what is not stays as the filter's text says. */
enum {
    RTC_SET_OPERATION = 0x1,
    RTC_SET_BORDER = 0x2,
    RTC_SET_ANCHOR = 0x4,
    RTC_SET_SCALE = 0x8,
    RTC_SET_SCALE_BY_SUM = 0x10,     /* divides by the sum of the weights; no member */
    RTC_SET_BIAS = 0x20,
    RTC_SET_STRENGTH = 0x40,
    RTC_SET_ALPHA = 0x80,
    RTC_SET_LIGHT = 0x100,
    RTC_SET_FRAME_HEIGHT = 0x200
};

enum { RTC_CORRELATE = 0, RTC_CONVOLVE = 1 };
enum {
    RTC_BORDER_REPLICATE = 0,  /* aaa|abcd|ddd */
    RTC_BORDER_REFLECT = 1,    /* cba|abcd|dcb */
    RTC_BORDER_REFLECT101 = 2, /* dcb|abcd|cba */
    RTC_BORDER_WRAP = 3,       /* bcd|abcd|abc */
    RTC_BORDER_CONSTANT = 4    /* vvv|abcd|vvv */
};
enum { RTC_POLICY_PREMULTIPLIED = 0, RTC_POLICY_PRESERVE = 1, RTC_POLICY_STRAIGHT = 2, RTC_POLICY_WEIGHTED = 3 };
enum { RTC_LIGHT_ENCODED = 0, RTC_LIGHT_LINEAR = 1 };

/* What a caller sets over what a filter's text says. Set it to zeros, then size, then what is wanted with its bit in `set`. */
typedef struct rtc_filter_options {
    uint32_t size;             /* sizeof(rtc_filter_options) */
    uint32_t set;              /* RTC_SET_... of the members that count */
    int32_t operation;         /* RTC_CORRELATE or RTC_CONVOLVE, for every kernel of the filter */
    int32_t border;            /* RTC_BORDER_..., for every kernel */
    double border_constant[4]; /* for RTC_BORDER_CONSTANT: red, green, blue, alpha; 1 is white */
    int32_t anchor_x;          /* the window's position on the output pixel, from its upper left weight, counted after a convolution's turn */
    int32_t anchor_y;
    double scale;              /* multiplies every kernel's sum */
    double bias;               /* added once, at the end */
    double strength;           /* 0 (the frame as it is) to 1 (the filter) */
    int32_t alpha;             /* RTC_POLICY_...: what the filter does with real alpha */
    int32_t light;             /* RTC_LIGHT_ENCODED, or RTC_LIGHT_LINEAR: decoded from sRGB before, encoded after */
    int32_t frame_height;      /* rows of the frames, of which percentages in the text are taken */
    int32_t reserved;          /* 0 */
} rtc_filter_options;

/* A frame in a 2-D texture (GL_TEXTURE_2D, level 0, not multisampled, no swizzle). */
typedef struct rtc_frame {
    uint32_t size;          /* sizeof(rtc_frame) */
    uint32_t texture;       /* OpenGL name */
    uint32_t flags;         /* a format, RTC_BOTTOM_UP, RTC_ALPHA_... */
    int32_t texture_width;  /* texels of the whole texture */
    int32_t texture_height;
    int32_t x;              /* the part of the texture that is the frame, counted as glViewport counts: the border of a filter is its edge. */
    int32_t y;              /* All four 0: the whole texture. */
    int32_t width;
    int32_t height;
} rtc_frame;

/* Finds an OpenGL function by name, as SDL_GL_GetProcAddress and glfwGetProcAddress do: those of OpenGL 1.1, too. */
typedef void *(*rtc_getproc)(const char *name);

/* Takes one line without a line end. Called on the thread in which the event happens; must not call back into the library. */
typedef void (*rtc_log)(const char *line, void *user);

/* RTC_ABI_VERSION of the library. */
int32_t rtc_abi_version(void);

/*
 * Makes an engine on the context that is current. getproc finds OpenGL functions; NULL takes those of the platform that made the context (EGL, GLX, WGL,
 * CGL). flags: RTC_FRAGMENT, RTC_COMPUTE, RTC_TRUSTED_STATE or 0. Until rtc_set_filter the filter is the identity. NULL on failure: see rtc_last_error.
 */
rtc_engine *rtc_create(rtc_getproc getproc, uint32_t flags);

/*
 * Gives an engine back. With its context current, its OpenGL objects are deleted; elsewhere they stay until the context ends.
 * NULL is allowed and does nothing.
 */
int32_t rtc_destroy(rtc_engine *engine);

/*
 * Sets the filter that the next frames run through. The text, in UTF-8, is one of
 *   a kernel or filter by name, with parameters, or an expression over them (`rtconv kernels list` names them all):
 *     "sobel-x", "gaussian(sigma=2, size=9)", "0.5*identity + 0.5*emboss(angle=45)"
 *   a kernel in ImageMagick's form with a size: "3x3: 1 2 1 2 4 2 1 2 1"
 * options may be NULL. On RTC_BAD_FILTER rtc_last_error says where and what was expected, and the filter before stays in force.
 */
int32_t rtc_set_filter(rtc_engine *engine, const char *text, const rtc_filter_options *options);

/*
 * Plans, compiles and allocates what the filter needs for such frames, so that the first rtc_apply does not stutter. Says why a filter cannot run, where
 * rtc_apply would bypass it.
 */
int32_t rtc_prepare(rtc_engine *engine, const rtc_frame *source, const rtc_frame *target);

/* Filters a texture into another of the same size and format. flags describe both, as in rtc_frame; 0 is RTC_RGBA8, top row first, opaque. */
int32_t rtc_apply(rtc_engine *engine, uint32_t source, uint32_t target, int32_t width, int32_t height, uint32_t flags);

/* Filters a rectangle of a texture into a rectangle of the same size of another. Formats, row orders and alpha may differ. */
int32_t rtc_apply_rect(rtc_engine *engine, const rtc_frame *source, const rtc_frame *target);

/* Why the last call on this thread that did not return RTC_OK did not; an empty text before. Never NULL. */
const char *rtc_last_error(void);

/* What ran for the last frame: device, driver, plan, a line for each pass, notes. Lines end with '\n'. Empty where nothing ran yet. Never NULL. */
const char *rtc_plan(rtc_engine *engine);

/* Sends the lines that the library logs to a function, for the whole process; NULL silences them. At first they go to stderr. */
void rtc_set_log(rtc_log log, void *user);

#ifdef __cplusplus
}
#endif

#endif
