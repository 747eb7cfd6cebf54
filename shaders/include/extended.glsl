// The first input, extended by its border, along the direction in which a pass slides.
//
// K_ALONG_COLUMN      present where that is down a column; along a row otherwise
// LINE_LENGTH         samples of a line; those of the target where nobody says otherwise
// K_INPUT_IMAGE       the layout of the image that it is read as, codes as whole numbers; absent where it is read as a texture
// K_INPUT_IMAGE_TYPE  image2D or uimage2D
#include "include/border.glsl"
#include "include/codes.glsl"
#include "include/direction.glsl"

#ifdef K_INPUT_IMAGE
layout(binding = 1, K_INPUT_IMAGE) readonly uniform K_INPUT_IMAGE_TYPE i_input0;
#endif

#ifndef LINE_LENGTH
#define LINE_LENGTH ALONG(u_size)
#endif

vec4 inputTexel(ivec2 pixel)
{
#ifdef K_INPUT_IMAGE
    return vec4(imageLoad(i_input0, texelOf(u_maps[0], pixel)));
#else
    return wholeNumbers(fetchPixel(s_input0, u_maps[0], pixel));
#endif
}

// The extended input; the coordinate across is already extended.
vec4 extendedTexel(int along, int across)
{
    ivec2 pixel = PLACE(extendIndex(along, LINE_LENGTH), across);
#if K_BORDER == BORDER_CONSTANT
    if ((pixel.x | pixel.y) < 0) return u_borderValue;
#endif
    return inputTexel(pixel);
}
