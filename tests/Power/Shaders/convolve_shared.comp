// What takes the place of convolve.comp's main: the workgroup shares the texels of one row after the other, with the halo that the kernel needs.
// No pass of the library does so; it stands here because barriers and halos in shared memory are mistakes that the checks must see.
const int GROUP = K_LOCAL_X * K_BLOCK;
const int HALO = 32;
const int ROW = GROUP + HALO;

shared vec4 tile[K_LOCAL_Y * ROW];

void main()
{
    int along = int(gl_LocalInvocationID.x), base = int(gl_LocalInvocationID.y) * ROW;
    ivec2 first = ivec2(int(gl_WorkGroupID.x) * GROUP, int(gl_GlobalInvocationID.y));
    int length = GROUP + u_window.x - 1;
    vec4 sums[K_BLOCK];
    for (int b = 0; b < K_BLOCK; ++b) sums[b] = vec4(0.0);
    for (int j = 0; j < u_window.y; ++j)
    {
        int across = extendIndex(first.y + j - u_window.w, u_size.y);
        barrier(); // the row before is read
        for (int k = along; k < length; k += K_LOCAL_X) tile[base + k] = extendedTexel(first.x + k - u_window.z, across);
        barrier(); // this row is whole
        for (int i = 0; i < u_window.x; ++i)
            for (int b = 0; b < K_BLOCK; ++b) sums[b] += weightAt(j * u_window.x + i) * tile[base + along * K_BLOCK + b + i];
    }
    for (int b = 0; b < K_BLOCK; ++b)
    {
        ivec2 pixel = first + ivec2(along * K_BLOCK + b, 0);
        if (isInside(pixel)) storePixel(pixel, applyStoreSteps(sums[b], pixel));
    }
}
