// Feature maps: channel c of a value lies in component c % 4 of layer c / 4 of an array texture; row 0 is the top.
//
// K_ACTIVATION            ActivationKind + 1; 0 for none
// K_PICTURE0, K_PICTURE1  channels that are read of an input that is a picture, up to four in a 2-D texture; its rows may run from the bottom
#ifdef GL_ES
precision highp sampler2DArray;
#if __VERSION__ >= 310
precision highp image2DArray;
#endif
#endif

#define ACTIVATION_RELU 1
#define ACTIVATION_LEAKY 2
#define ACTIVATION_PRELU 3
#define ACTIVATION_CLIP 4
#define ACTIVATION_SIGMOID 5
#define ACTIVATION_TANH 6
#define ACTIVATION_SILU 7

#if defined(K_PICTURE0) || defined(K_PICTURE1)
uniform ivec4 u_map;         // origin x, origin y, step, 0

// What else the texture holds takes no part: weights of 0 would not keep a NaN out.
vec4 pictureTexel(sampler2D picture, ivec2 at, int channels)
{
    vec4 v = texelFetch(picture, ivec2(u_map.x + at.x, u_map.y + u_map.z * at.y), 0);
    if (channels == 1) return vec4(v.r, 0.0, 0.0, 0.0);
    if (channels == 2) return vec4(v.rg, 0.0, 0.0);
    if (channels == 3) return vec4(v.rgb, 0.0);
    return v;
}
#endif

#ifdef K_PICTURE0
uniform sampler2D s_input0;
#define TEXEL0(at, layer) pictureTexel(s_input0, at, K_PICTURE0)
#else
uniform sampler2DArray s_input0;
#define TEXEL0(at, layer) texelFetch(s_input0, ivec3(at, layer), 0)
#endif
#ifdef K_PICTURE1
uniform sampler2D s_input1;
#define TEXEL1(at, layer) pictureTexel(s_input1, at, K_PICTURE1)
#else
uniform sampler2DArray s_input1;
#define TEXEL1(at, layer) texelFetch(s_input1, ivec3(at, layer), 0)
#endif

uniform ivec4 u_layer;       // output width, height, layer written, 0
uniform vec4 u_slopes;       // slope of each component
uniform vec2 u_limits;       // clip

vec4 sigmoid(vec4 v)
{
    // exp of a magnitude cannot overflow: both branches of the same quotient.
    vec4 e = exp(-abs(v));
    return mix(e, vec4(1.0), greaterThanEqual(v, vec4(0.0))) / (1.0 + e);
}

vec4 activate(vec4 v)
{
#if K_ACTIVATION == ACTIVATION_RELU
    return max(v, vec4(0.0));
#elif K_ACTIVATION == ACTIVATION_LEAKY || K_ACTIVATION == ACTIVATION_PRELU
    return mix(u_slopes * v, v, greaterThanEqual(v, vec4(0.0)));
#elif K_ACTIVATION == ACTIVATION_CLIP
    return min(max(v, vec4(u_limits.x)), vec4(u_limits.y));
#elif K_ACTIVATION == ACTIVATION_SIGMOID
    return sigmoid(v);
#elif K_ACTIVATION == ACTIVATION_TANH
    return 2.0 * sigmoid(2.0 * v) - 1.0;
#elif K_ACTIVATION == ACTIVATION_SILU
    return v * sigmoid(v);
#else
    return v;
#endif
}
