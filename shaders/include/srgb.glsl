// sRGB (IEC 61966-2-1) without pow: 8-bit codes by table and thresholds, other values by roots that Newton's iteration finds.
//
// K_SRGB_TABLE  present where the 256 x 2 table is bound: row 0 the linear value of each code, row 1 the least linear value whose
//               nearest code is at least the column

#ifdef K_SRGB_TABLE
uniform sampler2D s_srgb;

float decodeSrgbCode(float value)
{
    int code = int(value * 255.0 + 0.5);
    return texelFetch(s_srgb, ivec2(clamp(code, 0, 255), 0), 0).r;
}

float encodeSrgbCode(float value)
{
    int code = 0;
    for (int bit = 128; bit > 0; bit >>= 1)
        if (value >= texelFetch(s_srgb, ivec2(code + bit, 1), 0).r) code += bit;
    return float(code) / 255.0;
}
#endif

// x^2.4 = x^2 * (x^(1/5))^2, for x > 0.
float power12Fifths(float x)
{
    float root = intBitsToFloat(floatBitsToInt(x) / 5 + 0x32CCCCCC);
    for (int k = 0; k < 4; ++k)
    {
        float square = root * root;
        root = 0.8 * root + 0.2 * (x / (square * square));
    }
    return x * x * (root * root);
}

// x^(5/12) = (x^(1/4)^(1/3))^5, for x > 0.
float power5Twelfths(float x)
{
    float quarter = sqrt(sqrt(x));
    float root = intBitsToFloat(floatBitsToInt(quarter) / 3 + 0x2A555555);
    for (int k = 0; k < 4; ++k) root = (2.0 * root + quarter / (root * root)) * 0.33333333;
    float square = root * root;
    return square * square * root;
}

// Below 0 the curve goes on as an odd function.
float decodeSrgb(float value)
{
    float v = abs(value);
    float linear = v <= 0.04045 ? v / 12.92 : power12Fifths((v + 0.055) / 1.055);
    return value < 0.0 ? -linear : linear;
}

float encodeSrgb(float value)
{
    float v = abs(value);
    float encoded = v <= 0.0031308 ? v * 12.92 : 1.055 * power5Twelfths(v) - 0.055;
    return value < 0.0 ? -encoded : encoded;
}
