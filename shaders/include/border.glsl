// How a line of n samples continues outside itself: the index that stands for index i, or -1 for the constant.
//
// K_BORDER  one of the BORDER_ numbers
//
// Reflections and wraps are taken one at a time: most pixels need none, and no division is left for those that do.
// The remainder of a negative operand is undefined in GLSL, so % does not occur.
// Nor does a condition on uniforms alone: Mesa's zink compiles a compute program for the values of such uniforms, and when the program comes back after
// another it may run it as compiled for earlier values (22.3.6, lavapipe).

#define BORDER_REPLICATE 0
#define BORDER_REFLECT 1
#define BORDER_REFLECT101 2
#define BORDER_WRAP 3
#define BORDER_CONSTANT 4

int extendIndex(int i, int n)
{
#if K_BORDER == BORDER_REPLICATE
    return clamp(i, 0, n - 1);
#elif K_BORDER == BORDER_REFLECT
    while (i < 0 || i >= n) i = i < 0 ? -1 - i : 2 * n - 1 - i;
    return i;
#elif K_BORDER == BORDER_REFLECT101
    i *= min(n - 1, 1);
    while (i < 0 || i >= n) i = i < 0 ? -i : 2 * n - 2 - i;
    return i;
#elif K_BORDER == BORDER_WRAP
    while (i < 0) i += n;
    while (i >= n) i -= n;
    return i;
#else
    return i < 0 || i >= n ? -1 : i;
#endif
}
