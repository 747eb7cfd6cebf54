// Values that are moved or averaged: each output channel finds its own input channel and place.
//
// K_GATHER  how
#define GATHER_COPY 0
#define GATHER_ADD 1
#define GATHER_CONCAT 2
#define GATHER_DEPTH_TO_SPACE_CRD 3
#define GATHER_DEPTH_TO_SPACE_DCR 4
#define GATHER_NEAREST 5
#define GATHER_BILINEAR 6

uniform ivec4 u_gather;      // channels of the output, channels of the first input in one copy of the network, factor x, factor y
uniform int u_copy;          // channels of the output in one copy
uniform ivec2 u_inputSize;

float channelAt(ivec2 at, int channel)
{
    return TEXEL0(at, channel >> 2)[channel & 3];
}

float bilinear(ivec2 pixel, int channel)
{
    // Half-pixel centres; in units of 1 / (2 factor), so that the weights are quotients of small whole numbers.
    ivec2 factor = u_gather.zw;
    ivec2 twice = 2 * pixel + 1 - factor;
    ivec2 whole = ivec2(floor(vec2(twice) / vec2(2 * factor)));
    vec2 t = vec2(twice - whole * 2 * factor) / vec2(2 * factor);
    ivec2 last = u_inputSize - 1;
    ivec2 a = clamp(whole, ivec2(0), last);
    ivec2 b = clamp(whole + 1, ivec2(0), last);
    float top = (1.0 - t.x) * channelAt(a, channel) + t.x * channelAt(ivec2(b.x, a.y), channel);
    float bottom = (1.0 - t.x) * channelAt(ivec2(a.x, b.y), channel) + t.x * channelAt(b, channel);
    return (1.0 - t.y) * top + t.y * bottom;
}

float gathered(ivec2 pixel, int channel)
{
#if K_GATHER == GATHER_CONCAT
    int copy = channel / u_copy, within = channel - copy * u_copy;
    if (within < u_gather.y) return channelAt(pixel, copy * u_gather.y + within);
    channel = copy * (u_copy - u_gather.y) + within - u_gather.y;
    return TEXEL1(pixel, channel >> 2)[channel & 3];
#elif K_GATHER == GATHER_DEPTH_TO_SPACE_CRD || K_GATHER == GATHER_DEPTH_TO_SPACE_DCR
    ivec2 from = pixel / u_gather.zw;
    ivec2 within = pixel - from * u_gather.zw;
    int place = within.y * u_gather.z + within.x;
#if K_GATHER == GATHER_DEPTH_TO_SPACE_CRD
    return channelAt(from, channel * u_gather.z * u_gather.w + place);
#else
    int copy = channel / u_copy;
    return channelAt(from, (copy * u_gather.z * u_gather.w + place - copy) * u_copy + channel);
#endif
#elif K_GATHER == GATHER_NEAREST
    return channelAt(pixel / u_gather.zw, channel);
#elif K_GATHER == GATHER_BILINEAR
    return bilinear(pixel, channel);
#else
    return channelAt(pixel, channel);
#endif
}

vec4 gatherMaps(ivec2 pixel)
{
#if K_GATHER == GATHER_COPY
    return TEXEL0(pixel, u_layer.z);
#elif K_GATHER == GATHER_ADD
    return TEXEL0(pixel, u_layer.z) + TEXEL1(pixel, u_layer.z);
#else
    vec4 value = vec4(0.0);
    for (int lane = 0; lane < 4; ++lane)
    {
        int channel = 4 * u_layer.z + lane + hiddenZero();
        if (channel < u_gather.x) value[lane] = gathered(pixel, channel);
    }
    return value;
#endif
}
