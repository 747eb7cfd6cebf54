/* What a filter should give, by a double loop that hides nothing, and how far float arithmetic may stray from it. */
#ifndef HOST_REFERENCE_H
#define HOST_REFERENCE_H

enum { CHANNELS = 4 };

typedef enum border { REPLICATE, REFLECT101, WRAP } border;

typedef struct kernel {
    int width, height;    /* the anchor is (width / 2, height / 2) */
    double divisor;
    double bias;
    const double *weights; /* row by row, downwards */
} kernel;

/* RGBA samples, row by row, downwards. */
typedef struct picture {
    int width, height;
    const double *samples;
} picture;

/*
 * Cross-correlation at one sample. *bound receives how far a result in single precision may lie from the return value: a sum of n products and a bias, in
 * any order, with weights rounded once and samples that carry a relative error of conversion (2 roundings for 8-bit codes, 0 for floats).
 */
double reference_sample(const picture *source, const kernel *k, border rule, int x, int y, int channel, int conversion_roundings, double *bound);

/* Whether an 8-bit code lies in the set that the bound allows. */
int reference_accepts_code(int code, double value, double bound);

#endif
