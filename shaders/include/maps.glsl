// Feature maps: channel c of a value lies in component c % 4 of layer c / 4 of an array texture; row 0 is the top.
//
// K_ACTIVATION  ActivationKind + 1; 0 for none
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

uniform sampler2DArray s_input0;
uniform sampler2DArray s_input1;

uniform ivec4 u_layer;       // output width, height, layer written, layers of the first input
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
