// Y'CbCr codes to R'G'B' (ITU-T H.273, 8.3). Codes and their interpolation are whole numbers; only the last sums round.
//
// K_HALVES_X, K_HALVES_Y  1 where chroma has half as many columns, rows
// K_MIDWAY_X, K_MIDWAY_Y  1 where its samples lie midway between two pixels, 0 where on the even ones
// K_INTERLEAVES           1 where Cb and Cr are the channels of one plane
// K_SHIFT, K_MAX_CODE     a sample's code: shifted down, and the largest
#ifdef GL_ES
precision highp usampler2D;
#endif

uniform usampler2D s_input0; // Y'
uniform usampler2D s_input1; // Cb, or Cb and Cr
#if !K_INTERLEAVES
uniform usampler2D s_input2; // Cr
#endif

uniform vec4 u_luma;   // code of black; what a code adds; 16 times the code of no colour; unused
uniform vec4 u_chroma; // what a sixteenth adds: R' from Cr, G' from Cb, G' from Cr, B' from Cb

ivec2 chromaCodes(ivec2 place)
{
    ivec2 inside = clamp(place, ivec2(0), textureSize(s_input1, 0) - 1);
#if K_INTERLEAVES
    uvec2 stored = texelFetch(s_input1, inside, 0).rg;
#else
    uvec2 stored = uvec2(texelFetch(s_input1, inside, 0).r, texelFetch(s_input2, inside, 0).r);
#endif
    return ivec2((stored >> uint(K_SHIFT)) & uint(K_MAX_CODE));
}

// First of the two samples around a pixel, its quarters and the other's.
ivec3 tapsOf(int pixel, int midway)
{
    int odd = pixel & 1;
    return midway == 1 ? ivec3((pixel >> 1) - 1 + odd, 1 + 2 * odd, 3 - 2 * odd) : ivec3(pixel >> 1, 4 - 2 * odd, 2 * odd);
}

// Four times the codes, interpolated across.
ivec2 chromaAcross(ivec2 pixel, int row)
{
#if K_HALVES_X
    ivec3 taps = tapsOf(pixel.x, K_MIDWAY_X);
    return taps.y * chromaCodes(ivec2(taps.x, row)) + taps.z * chromaCodes(ivec2(taps.x + 1, row));
#else
    return 4 * chromaCodes(ivec2(pixel.x, row));
#endif
}

vec3 convertPixel(ivec2 pixel)
{
#if K_HALVES_Y
    ivec3 taps = tapsOf(pixel.y, K_MIDWAY_Y);
    ivec2 sixteenths = taps.y * chromaAcross(pixel, taps.x) + taps.z * chromaAcross(pixel, taps.x + 1);
#else
    ivec2 sixteenths = 4 * chromaAcross(pixel, pixel.y);
#endif
    int code = int((texelFetch(s_input0, pixel, 0).r >> uint(K_SHIFT)) & uint(K_MAX_CODE));
    float y = (float(code) - u_luma.x) * u_luma.y;
    vec2 c = vec2(sixteenths) - u_luma.z;
    return vec3(y + c.y * u_chroma.x, y + (c.x * u_chroma.y + c.y * u_chroma.z), y + c.x * u_chroma.w);
}
