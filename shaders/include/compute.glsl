// The compute stage: one invocation per block of K_BLOCK pixels side by side (or one below the other).
//
// K_LOCAL_X, K_LOCAL_Y  the workgroup
// K_IMAGE_FORMAT        how the target stores its samples
// K_REGION              present where a dispatch writes a rectangle of the surface, u_region
#include "include/precision.glsl"
#include "include/pass.glsl"

layout(local_size_x = K_LOCAL_X, local_size_y = K_LOCAL_Y) in;
layout(binding = 0, K_IMAGE_FORMAT) writeonly uniform image2D i_target;

#ifdef K_REGION
uniform ivec4 u_region; // first column and row, and those behind the last
#endif

// The place of the first workgroup's first pixel.
ivec2 regionStart()
{
#ifdef K_REGION
    return u_region.xy;
#else
    return ivec2(0);
#endif
}

bool isInside(ivec2 pixel)
{
#ifdef K_REGION
    if (pixel.x >= u_region.z || pixel.y >= u_region.w) return false;
#endif
    return pixel.x < u_size.x && pixel.y < u_size.y;
}

void storePixel(ivec2 pixel, vec4 value)
{
    imageStore(i_target, texelOf(u_target, pixel), value);
}
