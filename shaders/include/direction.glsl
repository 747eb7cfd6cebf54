// The direction of a pass: along rows, down columns with K_ALONG_COLUMN, or as the number DIRECTION says, 0 along rows and 1 down columns.

#if defined(DIRECTION)
#define ALONG(v) ((v).x + DIRECTION * ((v).y - (v).x))
#define ACROSS(v) ((v).y + DIRECTION * ((v).x - (v).y))
#define PLACE(along, across) ivec2((along) + DIRECTION * ((across) - (along)), (across) + DIRECTION * ((along) - (across)))
#elif defined(K_ALONG_COLUMN)
#define ALONG(v) (v).y
#define ACROSS(v) (v).x
#define PLACE(along, across) ivec2(across, along)
#else
#define ALONG(v) (v).x
#define ACROSS(v) (v).y
#define PLACE(along, across) ivec2(along, across)
#endif
