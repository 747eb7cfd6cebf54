// What happens to a texel on its way in. K_LOAD lists the steps in their order.
#include "include/srgb.glsl"

#define LOAD_UNPREMULTIPLY value = value.a == 0.0 ? vec4(0.0) : vec4(value.rgb / value.a, value.a);
#define LOAD_LINEARIZE value = vec4(decodeSrgb(value.r), decodeSrgb(value.g), decodeSrgb(value.b), value.a);
#define LOAD_LINEARIZE_CODES value = vec4(decodeSrgbCode(value.r), decodeSrgbCode(value.g), decodeSrgbCode(value.b), value.a);
// Frames of more than four channels run in groups, whose last lane is no alpha.
#define LOAD_LINEARIZE_ALL value = vec4(decodeSrgb(value.r), decodeSrgb(value.g), decodeSrgb(value.b), decodeSrgb(value.a));
#define LOAD_LINEARIZE_CODES_ALL value = vec4(decodeSrgbCode(value.r), decodeSrgbCode(value.g), decodeSrgbCode(value.b), decodeSrgbCode(value.a));
#define LOAD_PREMULTIPLY value.rgb *= value.a;
#define LOAD_OPAQUE_ALPHA value.a = 1.0;

vec4 load(ivec2 pixel)
{
    vec4 value = fetchPixel(s_input0, u_maps[0], pixel);
    K_LOAD
    return value;
}
