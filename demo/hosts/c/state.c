#include "state.h"

#include <stdio.h>
#include <string.h>

#include "gl.h"

enum {
    UNITS = 16, BLOCKS = 8, IMAGES = 8, DRAW_BUFFERS = 4,
    TEXTURE_BINDING_2D = 0x8069, SAMPLER_BINDING = 0x8919, ACTIVE_TEXTURE = 0x84E0,
    UNIFORM_BUFFER_BINDING = 0x8A28, UNIFORM_BUFFER_START = 0x8A29, UNIFORM_BUFFER_SIZE = 0x8A2A, STORAGE_BUFFER_BINDING = 0x90D3,
    IMAGE_BINDING_NAME = 0x8F3A, COLOR_WRITEMASK = 0x0C23
};

/* One number or up to four each. Names that a context does not know leave an error, and zeros before and after. */
static const unsigned s_values[] = {
    0x8B8D /* CURRENT_PROGRAM */, 0x825A /* PROGRAM_PIPELINE_BINDING */, 0x85B5 /* VERTEX_ARRAY_BINDING */, 0x8894 /* ARRAY_BUFFER_BINDING */,
    0x8CA6 /* DRAW_FRAMEBUFFER_BINDING */, 0x8CAA /* READ_FRAMEBUFFER_BINDING */, 0x8CA7 /* RENDERBUFFER_BINDING */,
    0x88ED /* PIXEL_PACK_BUFFER_BINDING */, 0x88EF /* PIXEL_UNPACK_BUFFER_BINDING */, UNIFORM_BUFFER_BINDING, STORAGE_BUFFER_BINDING,
    0x8F36 /* COPY_READ_BUFFER_BINDING */, 0x8F37 /* COPY_WRITE_BUFFER_BINDING */, 0x90EF /* DISPATCH_INDIRECT_BUFFER_BINDING */,
    0x0BA2 /* VIEWPORT */, 0x0C10 /* SCISSOR_BOX */, COLOR_WRITEMASK, 0x0B72 /* DEPTH_WRITEMASK */, 0x0B70 /* DEPTH_RANGE */,
    0x80C9 /* BLEND_SRC_RGB */, 0x80C8 /* BLEND_DST_RGB */, 0x80CB /* BLEND_SRC_ALPHA */, 0x80CA /* BLEND_DST_ALPHA */, 0x8009 /* BLEND_EQUATION_RGB */,
    0x0B40 /* POLYGON_MODE */, 0x935C /* CLIP_ORIGIN */, 0x935D /* CLIP_DEPTH_MODE */, 0x0B45 /* CULL_FACE_MODE */, 0x0B46 /* FRONT_FACE */,
    0x0CF5 /* UNPACK_ALIGNMENT */, 0x0CF2 /* UNPACK_ROW_LENGTH */, 0x0CF3 /* UNPACK_SKIP_ROWS */, 0x0CF4 /* UNPACK_SKIP_PIXELS */,
    0x806E /* UNPACK_IMAGE_HEIGHT */, 0x806D /* UNPACK_SKIP_IMAGES */, 0x0CF0 /* UNPACK_SWAP_BYTES */,
    0x0D05 /* PACK_ALIGNMENT */, 0x0D02 /* PACK_ROW_LENGTH */, 0x0D03 /* PACK_SKIP_ROWS */, 0x0D04 /* PACK_SKIP_PIXELS */, 0x0D00 /* PACK_SWAP_BYTES */,
    0x0BE2 /* BLEND */, 0x0B44 /* CULL_FACE */, 0x0B71 /* DEPTH_TEST */, 0x0B90 /* STENCIL_TEST */, 0x0C11 /* SCISSOR_TEST */, 0x0BD0 /* DITHER */,
    0x8C89 /* RASTERIZER_DISCARD */, 0x8DB9 /* FRAMEBUFFER_SRGB */, 0x809D /* MULTISAMPLE */, 0x809E /* SAMPLE_ALPHA_TO_COVERAGE */,
    0x809F /* SAMPLE_ALPHA_TO_ONE */, 0x80A0 /* SAMPLE_COVERAGE */, 0x8E51 /* SAMPLE_MASK */, 0x8C36 /* SAMPLE_SHADING */, 0x0BF2 /* COLOR_LOGIC_OP */,
    0x3000 /* CLIP_DISTANCE0 */, 0x3001 /* CLIP_DISTANCE1 */, 0x891C /* CLAMP_READ_COLOR */
};

static const unsigned s_enables[] = {GL_BLEND, GL_CULL_FACE, GL_DEPTH_TEST, GL_STENCIL_TEST, GL_SCISSOR_TEST, GL_DITHER};
static const unsigned s_targets[] = {GL_ARRAY_BUFFER, GL_UNIFORM_BUFFER, GL_PIXEL_PACK_BUFFER, GL_PIXEL_UNPACK_BUFFER};

static unsigned program(int embedded)
{
    const char *version = embedded ? "#version 300 es\n" : "#version 330\n";
    const char *vertex[] = {version, "void main() { gl_Position = vec4(0.0); }"};
    const char *fragment[] = {version, "precision highp float; out vec4 o_color; void main() { o_color = vec4(0.25); }"};
    unsigned stages[] = {glCreateShader(GL_VERTEX_SHADER), glCreateShader(GL_FRAGMENT_SHADER)}, name = glCreateProgram();
    glShaderSource(stages[0], 2, vertex, NULL);
    glShaderSource(stages[1], 2, fragment, NULL);
    for (int k = 0; k < 2; k++) {
        glCompileShader(stages[k]);
        glAttachShader(name, stages[k]);
    }
    glLinkProgram(name);
    return name;
}

static unsigned texture(int width, int height)
{
    unsigned name;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    return name;
}

static void bind_buffers(void)
{
    unsigned buffers[4];
    glGenBuffers(4, buffers);
    for (int k = 0; k < 4; k++) {
        glBindBuffer(s_targets[k], buffers[k]);
        glBufferData(s_targets[k], 1 << 16, NULL, GL_STATIC_DRAW);
    }
    for (unsigned k = 0; k < 4; k++) glBindBufferBase(GL_UNIFORM_BUFFER, k, buffers[1]);
}

void state_make_dirty(int embedded)
{
    unsigned objects[2], samplers[4];
    glUseProgram(program(embedded));
    glGenVertexArrays(1, objects);
    glBindVertexArray(objects[0]);
    unsigned target = texture(8, 8);
    glGenFramebuffers(2, objects);
    for (int k = 0; k < 2; k++) {
        glBindFramebuffer(GL_FRAMEBUFFER, objects[k]);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, target, 0);
    }
    glBindFramebuffer(GL_READ_FRAMEBUFFER, objects[0]);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, objects[1]);
    glGenSamplers(4, samplers);
    for (int k = 0; k < 4; k++) {
        glActiveTexture((unsigned)(GL_TEXTURE0 + k));
        texture(4 + k, 4);
        glBindSampler((unsigned)k, samplers[k]);
    }
    bind_buffers();
    for (unsigned k = 0; k < sizeof s_enables / sizeof *s_enables; k++) glEnable(s_enables[k]);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_DST_COLOR);
    glViewport(1, 2, 3, 4);
    glScissor(2, 1, 1, 1);
    glColorMask(0, 1, 0, 1);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 8);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 5);
    glPixelStorei(GL_UNPACK_SKIP_ROWS, 1);
    glPixelStorei(GL_PACK_ALIGNMENT, 2);
    glPixelStorei(GL_PACK_ROW_LENGTH, 7);
}

void state_make_clean(void)
{
    glUseProgram(0);
    glBindVertexArray(0);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    for (unsigned k = 0; k < UNITS; k++) {
        glActiveTexture(GL_TEXTURE0 + k);
        glBindTexture(GL_TEXTURE_2D, 0);
        glBindSampler(k, 0);
    }
    for (unsigned k = 0; k < sizeof s_targets / sizeof *s_targets; k++) glBindBuffer(s_targets[k], 0);
    for (unsigned k = 0; k < sizeof s_enables / sizeof *s_enables; k++) glDisable(s_enables[k]);
    glColorMask(1, 1, 1, 1);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glPixelStorei(GL_UNPACK_SKIP_ROWS, 0);
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    glPixelStorei(GL_PACK_ROW_LENGTH, 0);
}

static state_record *record(state *snapshot, unsigned name, unsigned index)
{
    if (snapshot->count == STATE_RECORDS) return NULL;
    state_record *next = &snapshot->records[snapshot->count++];
    memset(next, 0, sizeof *next);
    next->name = name;
    next->index = index;
    return next;
}

static void read_indexed(state *snapshot, unsigned name, unsigned count)
{
    for (unsigned k = 0; k < count; k++) {
        state_record *next = record(snapshot, name, k);
        if (next) glGetIntegeri_v(name, k, next->value);
    }
}

void state_read(state *snapshot)
{
    int active = 0;
    snapshot->count = 0;
    for (unsigned k = 0; k < sizeof s_values / sizeof *s_values; k++) {
        state_record *next = record(snapshot, s_values[k], 0);
        if (next) glGetIntegerv(s_values[k], next->value);
    }
    glGetIntegerv(ACTIVE_TEXTURE, &active);
    state_record *unit = record(snapshot, ACTIVE_TEXTURE, 0);
    if (unit) unit->value[0] = active;
    for (unsigned k = 0; k < UNITS; k++) {
        glActiveTexture(GL_TEXTURE0 + k);
        state_record *bound = record(snapshot, TEXTURE_BINDING_2D, k), *sampler = record(snapshot, SAMPLER_BINDING, k);
        if (bound) glGetIntegerv(TEXTURE_BINDING_2D, bound->value);
        if (sampler) glGetIntegerv(SAMPLER_BINDING, sampler->value);
    }
    glActiveTexture((unsigned)active);
    read_indexed(snapshot, UNIFORM_BUFFER_BINDING, BLOCKS);
    read_indexed(snapshot, UNIFORM_BUFFER_START, BLOCKS);
    read_indexed(snapshot, UNIFORM_BUFFER_SIZE, BLOCKS);
    read_indexed(snapshot, STORAGE_BUFFER_BINDING, BLOCKS);
    for (unsigned name = IMAGE_BINDING_NAME; name < IMAGE_BINDING_NAME + 5; name++) read_indexed(snapshot, name, IMAGES);
    read_indexed(snapshot, COLOR_WRITEMASK, DRAW_BUFFERS);
    while (glGetError() != GL_NO_ERROR) continue;
}

int state_differences(const state *before, const state *after)
{
    int differences = 0;
    for (int k = 0; k < before->count; k++) {
        const state_record *a = &before->records[k], *b = &after->records[k];
        if (memcmp(a->value, b->value, sizeof a->value) == 0) continue;
        fprintf(stderr, "host: state 0x%04X[%u] was %d %d %d %d and is %d %d %d %d\n", a->name, a->index, a->value[0], a->value[1], a->value[2], a->value[3],
                b->value[0], b->value[1], b->value[2], b->value[3]);
        differences++;
    }
    return differences;
}
