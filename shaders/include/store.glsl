// What happens between a pass's value and its store. K_STORE lists the steps in their order, each with the index of its
// numbers in u_steps; `colours` says whether a fourth channel is left alone.
//
// K_CHANNELS  channels of the target; the lanes a narrower target does not have are stored as 0, 0, 1
#include "include/srgb.glsl"
#include "include/codes.glsl"

#define STEP_BIAS(n) value += u_steps[n];
#define STEP_BIAS_TIMES_ALPHA(n) value += u_steps[n] * value.a;
#define STEP_ABSOLUTE(colours) value = merge(value, abs(value), colours);
#define STEP_AFFINE(n, colours) value = merge(value, u_steps[n].x * value + u_steps[n].y, colours);
#define STEP_CLAMP(n, colours) value = merge(value, min(max(value, u_steps[n].x), u_steps[n].y), colours);
#define STEP_THRESHOLD(n, colours) value = merge(value, vec4(greaterThanEqual(value, vec4(u_steps[n].x))), colours);
#define STEP_UNPREMULTIPLY(n) value = unpremultiply(value, u_steps[n].x);
#define STEP_BLEND(n, source, map, colours) value = merge(value, blend(fetchPixel(source, u_maps[map], pixel), value, u_steps[n].x), colours);
#define STEP_COPY_ALPHA(source, map) value.a = fetchPixel(source, u_maps[map], pixel).a;
#define STEP_OPAQUE_ALPHA value.a = 1.0;
#define STEP_ENCODE_SRGB value = vec4(encodeSrgb(value.r), encodeSrgb(value.g), encodeSrgb(value.b), value.a);
#define STEP_ENCODE_SRGB_CODES value = vec4(encodeSrgbCode(value.r), encodeSrgbCode(value.g), encodeSrgbCode(value.b), value.a);
// Frames of more than four channels run in groups, whose last lane is no alpha.
#define STEP_ENCODE_SRGB_ALL value = vec4(encodeSrgb(value.r), encodeSrgb(value.g), encodeSrgb(value.b), encodeSrgb(value.a));
#define STEP_ENCODE_SRGB_CODES_ALL value = vec4(encodeSrgbCode(value.r), encodeSrgbCode(value.g), encodeSrgbCode(value.b), encodeSrgbCode(value.a));
#define STEP_PREMULTIPLY value.rgb *= value.a;
#define STEP_QUOTIENT(n) value = u_steps[n].w * roundedQuotient(value, u_steps[n].x, u_steps[n].y, u_steps[n].z);
#define STEP_STORE_CODES(n) value *= u_steps[n].x;

vec4 merge(vec4 before, vec4 after, bool colours)
{
    return vec4(after.rgb, colours ? before.a : after.a);
}

vec4 blend(vec4 original, vec4 value, float strength)
{
    return original + strength * (value - original);
}

// At most the guard, the filtered coverage is noise: the pixel is transparent black.
vec4 unpremultiply(vec4 value, float guard)
{
    return abs(value.a) <= guard ? vec4(0.0) : vec4(value.rgb / value.a, value.a);
}

vec4 applyStoreSteps(vec4 value, ivec2 pixel)
{
    K_STORE
#if K_CHANNELS == 1
    return vec4(value.r, 0.0, 0.0, 1.0);
#elif K_CHANNELS == 2
    return vec4(value.rg, 0.0, 1.0);
#elif K_CHANNELS == 3
    return vec4(value.rgb, 1.0);
#else
    return value;
#endif
}
