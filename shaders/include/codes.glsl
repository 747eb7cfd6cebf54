// Whole numbers in floats, exact below 2^24: in any order of summation, fused or not, in any direction of rounding.
//
// K_INPUT_CODES  largest code of the first input where it is stored as codes; absent where it is stored as floats

// What a texel stands for: the code, or the float itself. A code comes as k / maximum up to a few roundings, far from half a step.
vec4 wholeNumbers(vec4 texel)
{
#ifdef K_INPUT_CODES
    return floor(float(K_INPUT_CODES) * texel + 0.5);
#else
    return texel;
#endif
}

// The code nearest to value / divisor, of two the even one; below 0 it is 0, above the maximum the maximum.
// The estimate is the nearest whole number or one beside it, and the remainder, a whole number below 2^24, tells which.
vec4 roundedQuotient(vec4 value, float divisor, float reciprocal, float maximum)
{
    vec4 whole = clamp(value, 0.0, maximum * divisor);
    vec4 quotient = floor(whole * reciprocal + 0.5);
    vec4 remainder = whole - quotient * divisor;
    vec4 halfIfOdd = 0.5 * quotient - floor(0.5 * quotient);
    vec4 limit = vec4(0.5 * divisor);
    return quotient + vec4(greaterThan(remainder + halfIfOdd, limit)) - vec4(greaterThan(halfIfOdd - remainder, limit));
}
