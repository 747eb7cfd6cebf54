/* The state that this host leaves behind for a filter, and its proof that the filter did too. */
#ifndef HOST_STATE_H
#define HOST_STATE_H

enum { STATE_RECORDS = 1024 };

typedef struct state_record {
    unsigned name;   /* what was asked: an enumerant of OpenGL */
    unsigned index;  /* of a texture unit or an indexed binding */
    int value[4];
} state_record;

typedef struct state {
    int count;
    state_record records[STATE_RECORDS];
} state;

/* Makes objects of the host's own and binds and enables as a frame of its own might: what a filter has to put up with. */
void state_make_dirty(int embedded);

/* Back to what uploads and readbacks of this host expect. The objects stay: the next frame makes its own. */
void state_make_clean(void);

/* Asks for all of it. */
void state_read(state *snapshot);

/* Prints what differs between two snapshots; the number of differences. */
int state_differences(const state *before, const state *after);

#endif
