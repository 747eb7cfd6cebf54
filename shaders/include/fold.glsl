// How a line of n samples continues outside itself, for reaches that are known to be short; BORDER_ numbers as in border.glsl.

// extendIndex where reflections and wraps are needed at most once: i lies less than n outside.
int foldOnce(int i, int n)
{
#if K_BORDER == BORDER_REPLICATE
    return clamp(i, 0, n - 1);
#elif K_BORDER == BORDER_REFLECT
    return min(max(i, -1 - i), 2 * n - 1 - max(i, -1 - i));
#elif K_BORDER == BORDER_REFLECT101
    return min(abs(i), 2 * n - 2 - abs(i));
#elif K_BORDER == BORDER_WRAP
    return i < 0 ? i + n : i >= n ? i - n : i;
#else
    return i < 0 || i >= n ? -1 : i;
#endif
}
