// The weights of all kernels, tap after tap, kernel after kernel.
//
// K_WEIGHT             float: one weight for all channels; vec4: one per channel; mat4: column i is what input channel i gives to the outputs
// K_WEIGHT_CAPACITY    weights the uniform block holds; absent where they lie in a texture
// K_WEIGHT_ROW_SHIFT   log2 of the texture's width

#ifdef K_WEIGHT_CAPACITY

layout(std140) uniform B_Weights
{
    K_WEIGHT u_weights[K_WEIGHT_CAPACITY];
};

K_WEIGHT weightAt(int k)
{
    return u_weights[k];
}

#else

uniform sampler2D s_weights;

vec4 weightTexel(int k)
{
    return texelFetch(s_weights, ivec2(k & ((1 << K_WEIGHT_ROW_SHIFT) - 1), k >> K_WEIGHT_ROW_SHIFT), 0);
}

#if K_WEIGHT_VECTORS == 4
K_WEIGHT weightAt(int k)
{
    return mat4(weightTexel(4 * k), weightTexel(4 * k + 1), weightTexel(4 * k + 2), weightTexel(4 * k + 3));
}
#else
K_WEIGHT weightAt(int k)
{
    return K_WEIGHT(weightTexel(k));
}
#endif

#endif
