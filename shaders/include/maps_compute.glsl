// K_LOCAL_X, K_LOCAL_Y  the workgroup
// K_IMAGE_FORMAT        how the target stores its values
layout(local_size_x = K_LOCAL_X, local_size_y = K_LOCAL_Y) in;
// K_PICTURE_TARGET      defined where the target is a 2-D texture
#ifdef K_PICTURE_TARGET
layout(binding = 0, K_IMAGE_FORMAT) writeonly uniform highp image2D i_target;
#define TARGET_TEXEL(pixel) pixel
#else
layout(binding = 0, K_IMAGE_FORMAT) writeonly uniform highp image2DArray i_target;
#define TARGET_TEXEL(pixel) ivec3(pixel, u_layer.z)
#endif

// Zero, as one workgroup lies in that direction, but no compiler knows it: no condition must hang on uniforms alone (include/border.glsl says why).
int hiddenZero()
{
    return int(gl_WorkGroupID.z);
}

ivec2 targetPixel()
{
    return ivec2(gl_GlobalInvocationID.xy);
}

void storeMaps(ivec2 pixel, vec4 value)
{
    if (pixel.x < u_layer.x && pixel.y < u_layer.y) imageStore(i_target, TARGET_TEXEL(pixel), value);
}
