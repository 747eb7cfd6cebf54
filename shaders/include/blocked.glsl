// The sliding dot product written out for one size of window and one block of pixels: each texel is read once for all pixels whose window holds it.
//
// K_BLOCK_X, K_BLOCK_Y  pixels per invocation
// K_COLUMNS_READ        columns that the windows of a block span
// K_COLUMNS             COLUMN(i) for each of them
// K_ROWS                the whole sum: ROW(j), then TEXEL(i) and TAP(sum, weight) for each of its uses
// K_LOOP                instead: rows of the window, all of them alike but for their weights, which K_ROW_WEIGHTS reads as WEIGHT(i)
// K_ROW                 what one such row adds, in TEXEL(i) and TAP(sum, weights[i])
// K_INPUT_IMAGE, K_INPUT_IMAGE_TYPE  how the first input is read as an image; absent where it is read as a texture
// K_BORDER_CODES        the constant of the border in the codes that the image gives; absent where samples come in the scale of u_borderValue
#include "include/border.glsl"
#include "include/fold.glsl"
#include "include/codes.glsl"
#include "include/weights.glsl"
#include "include/reduce.glsl"

#ifdef K_INPUT_IMAGE
layout(binding = 1, K_INPUT_IMAGE) readonly uniform K_INPUT_IMAGE_TYPE i_input0;
#endif

#define K_SUMS (K_TERMS * K_BLOCK_X * K_BLOCK_Y)
#define BITS(pattern) uintBitsToFloat(pattern)
#define BITS4(r, g, b, a) vec4(BITS(r), BITS(g), BITS(b), BITS(a))

#define COLUMN(i) columns[i] = placeInLine(corner.x + i, u_size.x, u_maps[0].x, 1);
#define ROW(j) row = placeInLine(corner.y + (j), u_size.y, u_maps[0].y, u_maps[0].z);
#define TEXEL(i) texel = sourceTexel(columns[i], row);
#define TAP(s, weight) sums[s] += (weight) * texel;
#define WEIGHT(i) weights[i] = weightAt(firstWeight + i);

// Where sample i of a line of n lies in the texture; -1 for the constant.
int placeInLine(int i, int n, int first, int step)
{
    int k = foldOnce(i, n);
#if K_BORDER == BORDER_CONSTANT
    if (k < 0) return -1;
#endif
    return first + step * k;
}

vec4 sourceTexel(int column, int row)
{
#if K_BORDER == BORDER_CONSTANT
#ifdef K_BORDER_CODES
    if ((column | row) < 0) return K_BORDER_CODES;
#else
    if ((column | row) < 0) return u_borderValue;
#endif
#endif
#ifdef K_INPUT_IMAGE
    return vec4(imageLoad(i_input0, ivec2(column, row)));
#else
    return wholeNumbers(texelFetch(s_input0, ivec2(column, row), 0));
#endif
}

void correlate(ivec2 first, out vec4 sums[K_SUMS])
{
    for (int s = 0; s < K_SUMS; ++s) sums[s] = vec4(0.0);
    ivec2 corner = first - u_window.zw;
    int columns[K_COLUMNS_READ];
    int row;
    vec4 texel;
    K_COLUMNS
#ifdef K_LOOP
    for (int j = 0; j < K_LOOP; ++j)
    {
        int firstWeight = j * (K_COLUMNS_READ - K_BLOCK_X + 1);
        K_WEIGHT weights[K_COLUMNS_READ - K_BLOCK_X + 1];
        K_ROW_WEIGHTS
        ROW(j)
        K_ROW
    }
#else
    K_ROWS
#endif
}

// The value of pixel b of the block.
vec4 blockValue(vec4 sums[K_SUMS], int b)
{
    vec4 terms[K_TERMS];
    for (int k = 0; k < K_TERMS; ++k) terms[k] = sums[k * K_BLOCK_X * K_BLOCK_Y + b];
    return reduceTerms(terms);
}
