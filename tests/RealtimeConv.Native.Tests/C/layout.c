/* Prints the sizes and offsets of the structures of rtconv.h. */
#include <stddef.h>
#include <stdio.h>

#include "rtconv.h"

#define SIZE(type) printf(#type " %zu\n", sizeof(type))
#define PLACE(type, member) printf(#type "." #member " %zu\n", offsetof(type, member))

int main(void)
{
    SIZE(rtc_filter_options);
    PLACE(rtc_filter_options, size);
    PLACE(rtc_filter_options, set);
    PLACE(rtc_filter_options, operation);
    PLACE(rtc_filter_options, border);
    PLACE(rtc_filter_options, border_constant);
    PLACE(rtc_filter_options, anchor_x);
    PLACE(rtc_filter_options, anchor_y);
    PLACE(rtc_filter_options, scale);
    PLACE(rtc_filter_options, bias);
    PLACE(rtc_filter_options, strength);
    PLACE(rtc_filter_options, alpha);
    PLACE(rtc_filter_options, light);
    PLACE(rtc_filter_options, frame_height);
    PLACE(rtc_filter_options, reserved);
    SIZE(rtc_frame);
    PLACE(rtc_frame, size);
    PLACE(rtc_frame, texture);
    PLACE(rtc_frame, flags);
    PLACE(rtc_frame, texture_width);
    PLACE(rtc_frame, texture_height);
    PLACE(rtc_frame, x);
    PLACE(rtc_frame, y);
    PLACE(rtc_frame, width);
    PLACE(rtc_frame, height);
    return 0;
}
