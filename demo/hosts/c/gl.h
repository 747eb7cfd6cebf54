/* The part of EGL and OpenGL that this host uses, found at run time: nothing but a C compiler is needed to build it. */
#ifndef HOST_GL_H
#define HOST_GL_H

#include <stddef.h>
#include <stdint.h>

enum {
    GL_UNSIGNED_BYTE = 0x1401, GL_FLOAT = 0x1406, GL_RGBA = 0x1908, GL_RGBA8 = 0x8058, GL_RGBA32F = 0x8814,
    GL_TEXTURE_2D = 0x0DE1, GL_TEXTURE0 = 0x84C0, GL_TEXTURE_MIN_FILTER = 0x2801, GL_TEXTURE_MAG_FILTER = 0x2800, GL_TEXTURE_WRAP_S = 0x2802,
    GL_NEAREST = 0x2600, GL_LINEAR = 0x2601, GL_REPEAT = 0x2901, GL_MIRRORED_REPEAT = 0x8370,
    GL_FRAMEBUFFER = 0x8D40, GL_READ_FRAMEBUFFER = 0x8CA8, GL_DRAW_FRAMEBUFFER = 0x8CA9, GL_COLOR_ATTACHMENT0 = 0x8CE0, GL_FRAMEBUFFER_COMPLETE = 0x8CD5,
    GL_VENDOR = 0x1F00, GL_RENDERER = 0x1F01, GL_VERSION = 0x1F02,
    GL_ARRAY_BUFFER = 0x8892, GL_UNIFORM_BUFFER = 0x8A11, GL_PIXEL_PACK_BUFFER = 0x88EB, GL_PIXEL_UNPACK_BUFFER = 0x88EC, GL_STATIC_DRAW = 0x88E4,
    GL_VERTEX_SHADER = 0x8B31, GL_FRAGMENT_SHADER = 0x8B30, GL_LINK_STATUS = 0x8B82,
    GL_BLEND = 0x0BE2, GL_CULL_FACE = 0x0B44, GL_DEPTH_TEST = 0x0B71, GL_STENCIL_TEST = 0x0B90, GL_SCISSOR_TEST = 0x0C11, GL_DITHER = 0x0BD0,
    GL_RASTERIZER_DISCARD = 0x8C89, GL_PACK_ALIGNMENT = 0x0D05, GL_UNPACK_ALIGNMENT = 0x0CF5, GL_UNPACK_ROW_LENGTH = 0x0CF2, GL_UNPACK_SKIP_ROWS = 0x0CF3,
    GL_PACK_ROW_LENGTH = 0x0D02, GL_ONE = 1, GL_ONE_MINUS_DST_COLOR = 0x0307, GL_NO_ERROR = 0
};

/* return type, name, parameters */
#define GL_FUNCTIONS(X) \
    X(const unsigned char *, glGetString, (unsigned)) \
    X(unsigned, glGetError, (void)) \
    X(void, glGetIntegerv, (unsigned, int *)) \
    X(void, glGetIntegeri_v, (unsigned, unsigned, int *)) \
    X(void, glGetFloatv, (unsigned, float *)) \
    X(void, glGetTexParameteriv, (unsigned, unsigned, int *)) \
    X(unsigned char, glIsEnabled, (unsigned)) \
    X(void, glEnable, (unsigned)) \
    X(void, glDisable, (unsigned)) \
    X(void, glGenTextures, (int, unsigned *)) \
    X(void, glDeleteTextures, (int, const unsigned *)) \
    X(void, glBindTexture, (unsigned, unsigned)) \
    X(void, glActiveTexture, (unsigned)) \
    X(void, glTexParameteri, (unsigned, unsigned, int)) \
    X(void, glTexImage2D, (unsigned, int, int, int, int, int, unsigned, unsigned, const void *)) \
    X(void, glTexStorage2D, (unsigned, int, unsigned, int, int)) \
    X(void, glTexSubImage2D, (unsigned, int, int, int, int, int, unsigned, unsigned, const void *)) \
    X(void, glPixelStorei, (unsigned, int)) \
    X(void, glGenSamplers, (int, unsigned *)) \
    X(void, glBindSampler, (unsigned, unsigned)) \
    X(void, glGenBuffers, (int, unsigned *)) \
    X(void, glBindBuffer, (unsigned, unsigned)) \
    X(void, glBindBufferBase, (unsigned, unsigned, unsigned)) \
    X(void, glBufferData, (unsigned, ptrdiff_t, const void *, unsigned)) \
    X(void, glGenVertexArrays, (int, unsigned *)) \
    X(void, glBindVertexArray, (unsigned)) \
    X(void, glGenFramebuffers, (int, unsigned *)) \
    X(void, glBindFramebuffer, (unsigned, unsigned)) \
    X(void, glFramebufferTexture2D, (unsigned, unsigned, unsigned, unsigned, int)) \
    X(unsigned, glCheckFramebufferStatus, (unsigned)) \
    X(void, glReadPixels, (int, int, int, int, unsigned, unsigned, void *)) \
    X(void, glViewport, (int, int, int, int)) \
    X(void, glScissor, (int, int, int, int)) \
    X(void, glColorMask, (unsigned char, unsigned char, unsigned char, unsigned char)) \
    X(void, glBlendFunc, (unsigned, unsigned)) \
    X(unsigned, glCreateShader, (unsigned)) \
    X(void, glShaderSource, (unsigned, int, const char *const *, const int *)) \
    X(void, glCompileShader, (unsigned)) \
    X(unsigned, glCreateProgram, (void)) \
    X(void, glAttachShader, (unsigned, unsigned)) \
    X(void, glLinkProgram, (unsigned)) \
    X(void, glGetProgramiv, (unsigned, unsigned, int *)) \
    X(void, glUseProgram, (unsigned)) \
    X(void, glFlush, (void)) \
    X(void, glFinish, (void))

#define GL_DECLARE(type, name, parameters) extern type(*name) parameters;
GL_FUNCTIONS(GL_DECLARE)
#undef GL_DECLARE

/* Makes a context without a window and makes it current: OpenGL core or OpenGL ES of a version. Ends the program where there is none. */
void gl_open(int embedded, int major, int minor);

/* Destroys the context. */
void gl_close(void);

/* Finds an OpenGL function: what a host passes to rtc_create. */
void *gl_proc(const char *name);

#endif
