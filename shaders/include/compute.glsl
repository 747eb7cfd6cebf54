// The compute stage: one invocation per block of K_BLOCK pixels side by side (or one below the other).
//
// K_LOCAL_X, K_LOCAL_Y  the workgroup
// K_IMAGE_FORMAT        how the target stores its samples
#include "include/precision.glsl"
#include "include/pass.glsl"

layout(local_size_x = K_LOCAL_X, local_size_y = K_LOCAL_Y) in;
layout(binding = 0, K_IMAGE_FORMAT) writeonly uniform image2D i_target;

bool isInside(ivec2 pixel)
{
    return pixel.x < u_size.x && pixel.y < u_size.y;
}

void storePixel(ivec2 pixel, vec4 value)
{
    imageStore(i_target, texelOf(u_target, pixel), value);
}
