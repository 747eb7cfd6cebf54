// Overlapping tiles of the frame (overlap-save), side by side in a texture while they are transformed. A place is a texel of that texture.
// Sides of tiles, and all that follows from them, are uniforms: a program serves kernels of every size.
//
// K_EITHER_WAY    present where a uniform says whether lines run along rows or down columns; K_ALONG_COLUMN does otherwise
// K_FROM_INPUT    present where points are samples of the first input, extended by its border (K_BORDER); they lie in the work texture otherwise
// K_LANES         channels of the input that carry samples
// K_TO_TARGET     present where results are pixels of the target; they go into the work texture otherwise

uniform ivec4 u_batch;             // first tile across and down, tiles across and down
uniform ivec4 u_stage[3];          // numbers of the step, see below
uniform sampler2D s_roots;         // cosine and sine of what results are turned by, a row for each kind of stage
uniform sampler2D s_spectrum;      // what the frequencies of a tile are multiplied by

#define TILE_LEVELS u_stage[0].xy  // log2 of the columns and rows of a tile
#define VALID u_stage[0].zw        // the outputs of a tile, its first columns and rows; tiles start so far apart
#define GRID u_stage[1].xy         // invocations, or lines, of a tile
#define KEPT_ROWS u_stage[1].z     // rows of a tile that somebody reads again
#define STEP_LEVELS u_stage[2].x   // log2 of how far apart the points lie that a stage combines
#define TURN_ROW u_stage[2].y      // row of s_roots that results are turned by
#define TURN_MASK u_stage[2].z     // its points less one
#ifdef K_EITHER_WAY
#define DIRECTION u_stage[2].w
#endif
#include "include/direction.glsl"

#define TILE (ivec2(1) << TILE_LEVELS)

// Of whole numbers below 2^20: half of one keeps the quotient further from the next than roundings reach.
int quotient(int i, int n)
{
    return int((float(i) + 0.5) / float(n));
}

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
    int k = i + period * (max(TILE.x, TILE.y) / period + 1);
    k -= period * quotient(k, period);
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
    ivec2 tile = place >> TILE_LEVELS;
    ivec2 pixel = (tile + u_batch.xy) * VALID + place - tile * TILE - u_window.zw;
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
    return exchanged(timesRoot(value, texelFetch(s_spectrum, place & (TILE - 1), 0).rg));
}

// Whether a place is an output of its tile.
bool isValid(ivec2 place)
{
    return all(lessThan(place & (TILE - 1), VALID));
}

#ifdef K_TO_TARGET
ivec2 pixelOf(ivec2 place)
{
    ivec2 tile = place >> TILE_LEVELS;
    return (tile + u_batch.xy) * VALID + place - tile * TILE;
}
#endif
