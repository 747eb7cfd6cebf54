#include "reference.h"

#include <math.h>

static const double unit_roundoff = 0x1p-24;

static int outside(int index, int length, border rule)
{
    if (rule == REPLICATE) return index < 0 ? 0 : index >= length ? length - 1 : index;
    if (rule == WRAP) return ((index % length) + length) % length;
    if (length == 1) return 0;
    int period = 2 * length - 2, folded = ((index % period) + period) % period;
    return folded < length ? folded : period - folded;
}

double reference_sample(const picture *source, const kernel *k, border rule, int x, int y, int channel, int conversion_roundings, double *bound)
{
    double sum = k->bias, magnitude = fabs(k->bias), largest = 1;
    int terms = k->width * k->height + 1;
    for (int j = 0; j < k->height; j++) {
        for (int i = 0; i < k->width; i++) {
            int row = outside(y + j - k->height / 2, source->height, rule), column = outside(x + i - k->width / 2, source->width, rule);
            double weight = k->weights[j * k->width + i] / k->divisor, sample = source->samples[(row * source->width + column) * CHANNELS + channel];
            sum += weight * sample;
            magnitude += fabs(weight * sample);
            largest = fmax(largest, fmax(fabs(weight), fabs(sample)));
        }
    }
    /* Each term meets one rounding of its weight, one of its product, one of each addition, and those of its sample. */
    double n = terms + 1 + conversion_roundings, gamma = n * unit_roundoff / (1 - n * unit_roundoff);
    *bound = gamma * magnitude + 4 * terms * 0x1p-126 * largest + terms * 0x1p-53 * magnitude;
    return sum;
}

int reference_accepts_code(int code, double value, double bound)
{
    double half = 0.5 + 255 * unit_roundoff, low = fmin(fmax(value - bound, 0), 1), high = fmin(fmax(value + bound, 0), 1);
    return code >= ceil(255 * low - half) && code <= floor(255 * high + half);
}
