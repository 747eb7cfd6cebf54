// Overlapping tiles of the frame (overlap-save), side by side in a texture while they are transformed. A place is a texel of that texture.
//
// K_TILE          ivec2: columns and rows of a tile
// K_VALID         ivec2: the outputs of a tile, its first columns and rows; tiles start so far apart
// K_ALONG_COLUMN  present where lines run down columns; along rows otherwise
// K_FROM_INPUT    present where points are samples of the first input, extended by its border (K_BORDER); they lie in the work texture otherwise
// K_LANES         channels of the input that carry samples
// K_TO_TARGET     present where results are pixels of the target; they go into the work texture otherwise

uniform ivec4 u_batch;             // first tile across and down, tiles across and down
uniform sampler2D s_roots;         // cosine and sine of what results are turned by, a row for each kind of stage
uniform sampler2D s_spectrum;      // what the frequencies of a tile are multiplied by

#ifdef K_ALONG_COLUMN
#define ALONG(v) (v).y
#define ACROSS(v) (v).x
#define PLACE(along, across) ivec2(across, along)
#else
#define ALONG(v) (v).x
#define ACROSS(v) (v).y
#define PLACE(along, across) ivec2(along, across)
#endif

#ifdef K_FROM_INPUT
#include "include/border.glsl"

vec4 carried(vec4 value)
{
#if K_LANES == 1
    return vec4(value.r, 0.0, 0.0, 0.0);
#elif K_LANES == 2
    return vec4(value.rg, 0.0, 0.0);
#elif K_LANES == 3
    return vec4(value.rgb, 0.0);
#else
    return value;
#endif
}

// extendIndex without loops, which would be written out for every point; i lies at most a tile outside.
// The quotient is that of whole numbers below 2^20: half of one keeps it further from the next than roundings reach.
int foldIndex(int i, int n)
{
#if K_BORDER == BORDER_REPLICATE || K_BORDER == BORDER_CONSTANT
    return extendIndex(i, n);
#else
#if K_BORDER == BORDER_REFLECT
    int period = 2 * n;
#elif K_BORDER == BORDER_REFLECT101
    int period = max(2 * n - 2, 1);
#else
    int period = n;
#endif
    int k = i + period * (max(K_TILE.x, K_TILE.y) / period + 1);
    k -= period * int((float(k) + 0.5) / float(period));
#if K_BORDER == BORDER_REFLECT
    return min(k, period - 1 - k);
#elif K_BORDER == BORDER_REFLECT101
    return min(k, period - k);
#else
    return k;
#endif
#endif
}

// What no output needs is 0.
vec4 point(ivec2 place)
{
    ivec2 tile = place / K_TILE;
    ivec2 pixel = (tile + u_batch.xy) * K_VALID + place - tile * K_TILE - u_window.zw;
    if (any(greaterThanEqual(pixel, u_size + u_window.xy - 1 - u_window.zw))) return vec4(0.0);
    pixel = ivec2(foldIndex(pixel.x, u_size.x), foldIndex(pixel.y, u_size.y));
#if K_BORDER == BORDER_CONSTANT
    if ((pixel.x | pixel.y) < 0) return carried(u_borderValue);
#endif
    return carried(fetchPixel(s_input0, u_maps[0], pixel));
}
#endif

vec4 turnedByRoot(vec4 value, int row, int along)
{
    return timesRoot(value, texelFetch(s_roots, ivec2(along, row), 0).rg);
}

// Times the kernel's spectrum, ready for the way back.
vec4 product(vec4 value, ivec2 place)
{
    return exchanged(timesRoot(value, texelFetch(s_spectrum, place & (K_TILE - 1), 0).rg));
}

// Whether a place is an output of its tile.
bool isValid(ivec2 place)
{
    return all(lessThan(place & (K_TILE - 1), K_VALID));
}

#ifdef K_TO_TARGET
ivec2 pixelOf(ivec2 place)
{
    ivec2 tile = place / K_TILE;
    return (tile + u_batch.xy) * K_VALID + place - tile * K_TILE;
}
#endif
