// Several values of one sample reduced to one.
//
// K_REDUCTION  one of the REDUCTION_ numbers

#define REDUCTION_SINGLE 0
#define REDUCTION_SUM 1
#define REDUCTION_MAGNITUDE 2
#define REDUCTION_MAXIMUM 3

vec4 reduceTerms(vec4 terms[K_TERMS])
{
#if K_REDUCTION == REDUCTION_SINGLE
    return terms[0];
#elif K_REDUCTION == REDUCTION_SUM
    vec4 sum = vec4(0.0);
    for (int k = 0; k < K_TERMS; ++k) sum += u_terms[k].x * terms[k];
    return sum;
#elif K_REDUCTION == REDUCTION_MAGNITUDE
    vec4 squares = vec4(0.0);
    for (int k = 0; k < K_TERMS; ++k) squares += terms[k] * terms[k];
    return u_terms[0].x * sqrt(squares);
#else
    vec4 largest = terms[0];
    for (int k = 1; k < K_TERMS; ++k) largest = max(largest, terms[k]);
    return u_terms[0].x * largest;
#endif
}
