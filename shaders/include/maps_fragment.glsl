// One value of four channels per fragment, into the layer that is attached.
layout(location = 0) out vec4 o_value;

int hiddenZero()
{
    return 0;
}

ivec2 targetPixel()
{
    return ivec2(gl_FragCoord.xy);
}

void storeMaps(ivec2 pixel, vec4 value)
{
    o_value = value;
}
