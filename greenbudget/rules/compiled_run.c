/*
 * Equal shares for a whole interval of endowments at once, in doubles that are rounded outwards.
 *
 * The compiled twin of interval_run.py: same data, same bounds, same answers, many times faster. Why the bounds hold
 * is proven in docs/methods/skip_ahead.md. Memory belongs to the caller, who gives every array; nothing here allocates,
 * and nothing here decides what doubles cannot: it says UNDECIDED and leaves the candidates to exact fractions.
 */

#include <math.h>
#include <stdint.h>

/* Which state of this file was compiled; compiled_run.py uses no other than the one beside it. */
const char *greenbudget_source = SOURCE_DIGEST;

#define EPS 0x1p-52
#define DOWN (1.0 - 4.0 * EPS)
#define UP (1.0 + 4.0 * EPS)
#define MOST_PASSES 100

enum { FINISHED, OVER_LIMIT, UNDECIDED, TIED };

/* Two doubles side by side: for the lower end of the interval, for the upper end. */
typedef double Pair __attribute__((vector_size(16)));
typedef int64_t Mask __attribute__((vector_size(16)));
enum { LOW, HIGH };

typedef struct {
    int64_t projects, ballots;
    const int64_t *offsets;   /* project p has the supporters offsets[p] .. offsets[p + 1] */
    const int32_t *supporter; /* merged ballot of each */
    const double *weight;     /* voters it stands for */
    const double *utility;    /* points it gives; NULL where all are 1 */
    const double *cost, *gain, *first_price, *most_utility, *supporters;
    const double *worth; /* weights x utilities; NaN where doubles cannot add them up exactly */
    const int64_t *exact_cost;
    const int64_t *first_place; /* order of first_rho, compared exactly; equal ones share a place */
    const int64_t *twin;        /* equal for projects with the same cost, supporters and points */
    const int64_t *tie_rank;
    const int64_t *rival_offsets, *rivals;
} Market;

typedef struct {
    double first, last; /* the interval of endowments, rounded outwards */
    double width;       /* last - first, rounded down */
    int64_t cost_limit; /* negative: none */
    int64_t note_ties;
    Pair *purses;   /* [ballots] bounds on what is left of a voter's money, for a merged ballot */
    double *slopes; /* [ballots] how fast that certainly grows with the endowment */
    int64_t *queue;    /* [projects] a heap by key */
    double *key;       /* [projects] lower bound on rho, by project */
    double *price;     /* [projects] the last price found, by project */
    uint8_t *gone;     /* [projects] excluded, or never affordable again */
    int64_t *bought;   /* [projects] the purchases, in order */
    double *least_price, *most_price; /* [projects] bounds on what was paid, by purchase */
    int64_t *candidate;  /* [projects] whose bids overlap in an undecided round */
    double *low, *high;  /* [projects] bounds on rho of the candidates */
    double *growth;      /* [projects] how fast their rho certainly falls as the endowment rises */
    double *payable_from; /* [projects] where in the interval their supporters can first pay, from 0 to 1 */
    uint8_t *constant;   /* [projects] whether all supporters can still pay the same: rho is known exactly */
    uint8_t *marks;      /* [projects] scratch */
    int64_t queued, purchases, candidates, total_cost;
    double paid;     /* no voter has paid more than this */
    double crossing; /* where in the interval an undecided round may turn, from 0 to 1 */
} Run;

static inline Pair where(Mask mask, Pair value) { return (Pair)(mask & (Mask)value); }

/* What supporters would pay, in one pass: at one price from the lower purses, at another from the upper. */
typedef struct {
    Pair money, poor, rich; /* money of all, money of those who cannot pay in full, utilities of those who can */
} Demand;

static inline void ask(const Market *market, const Run *run, int64_t k, Pair price, const int plain, Demand *sum) {
    const Pair purse = run->purses[market->supporter[k]];
    const double weight = market->weight[k], utility = plain ? 1.0 : market->utility[k];
    const Pair held = purse * weight, weighted = (Pair){weight, weight} * utility;
    const Mask poor = purse < (plain ? price : price * utility);
    sum->money += held;
    sum->poor += where(poor, held);
    sum->rich += where(~poor, weighted);
}

static inline Demand demand_of(const Market *market, const Run *run, int64_t project, Pair price, const int plain) {
    /* Two sums, since each addition has to wait for the last one. */
    Demand even = {{0, 0}, {0, 0}, {0, 0}}, odd = even;
    const int64_t end = market->offsets[project + 1];
    int64_t k = market->offsets[project];
    for (; k + 1 < end; k += 2) {
        ask(market, run, k, price, plain, &even);
        ask(market, run, k + 1, price, plain, &odd);
    }
    if (k < end) ask(market, run, k, price, plain, &even);
    return (Demand){even.money + odd.money, even.poor + odd.poor, even.rich + odd.rich};
}

static Demand demand(const Market *market, const Run *run, int64_t project, Pair price) {
    return market->utility ? demand_of(market, run, project, price, 0) : demand_of(market, run, project, price, 1);
}

/* The relative error, at most, of sums over the supporters of a project. */
static double doubt_of(const Market *market, int64_t project) {
    return (double)(market->offsets[project + 1] - market->offsets[project] + 8) * EPS;
}

/* How fast the price certainly falls as the endowment rises; `least` is below it at every endowment. */
static double growth_of(const Market *market, const Run *run, int64_t project, double least) {
    if (!(run->width > 0.0)) return 0.0;
    double poor = 0.0, rich = 0.0;
    const int64_t end = market->offsets[project + 1];
    for (int64_t k = market->offsets[project]; k < end; k++) {
        const int32_t voter = market->supporter[k];
        const double weight = market->weight[k], utility = market->utility ? market->utility[k] : 1.0;
        const int is_poor = run->purses[voter][HIGH] < least * utility;
        poor += is_poor ? weight * run->slopes[voter] : 0.0;
        rich += is_poor ? 0.0 : weight * utility;
    }
    return rich > 0.0 ? poor / rich * (1.0 - 2.0 * doubt_of(market, project)) : 0.0;
}

/* The heap ------------------------------------------------------------------------------------------------------- */

static void push(Run *run, int64_t project, double key) {
    int64_t at = run->queued++;
    run->key[project] = key;
    while (at) {
        const int64_t parent = (at - 1) / 2;
        if (key >= run->key[run->queue[parent]]) break;
        run->queue[at] = run->queue[parent];
        at = parent;
    }
    run->queue[at] = project;
}

static int64_t pop(Run *run) {
    const int64_t top = run->queue[0], moved = run->queue[--run->queued];
    int64_t at = 0;
    for (;;) {
        int64_t child = 2 * at + 1;
        if (child >= run->queued) break;
        if (child + 1 < run->queued && run->key[run->queue[child + 1]] < run->key[run->queue[child]]) child++;
        if (run->key[run->queue[child]] >= run->key[moved]) break;
        run->queue[at] = run->queue[child];
        at = child;
    }
    run->queue[at] = moved;
    return top;
}

static void move_bid(Run *run, int64_t from, int64_t to) {
    run->candidate[to] = run->candidate[from];
    run->low[to] = run->low[from];
    run->high[to] = run->high[from];
    run->growth[to] = run->growth[from];
    run->payable_from[to] = run->payable_from[from];
    run->constant[to] = run->constant[from];
}

/* Bids ----------------------------------------------------------------------------------------------------------- */

/* All supporters can still pay the same, at every endowment. */
static void constant_bid(const Market *market, Run *run, int64_t project) {
    const double rho = market->first_price[project] / market->gain[project];
    const int64_t at = run->candidates++;
    run->candidate[at] = project;
    run->low[at] = rho * DOWN;
    run->high[at] = rho * UP;
    run->growth[at] = run->payable_from[at] = 0.0;
    run->constant[at] = 1;
}

/* Add the bid of a project to the candidates if it may be the best; bids above `best` go back to the heap. */
static void bid(const Market *market, Run *run, int64_t project, double best) {
    const double gain = market->gain[project], dearest = market->first_price[project] * UP;
    if (dearest * market->most_utility[project] * UP <= run->first * DOWN - run->paid) {
        constant_bid(market, run, project);
        return;
    }
    const int64_t at = run->candidates;
    run->candidate[at] = project;
    run->payable_from[at] = 0.0;
    const double cost = market->cost[project];
    const double doubt = doubt_of(market, project);
    /* Newton's method: a tangent of what supporters pay, which is concave, never passes the price sought. */
    double least = run->price[project], most = INFINITY; /* bounds on the price */
    double x_low = fmax(least, dearest), x_high = least; /* where the lower and the upper purses are asked */
    int payable = 1;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
        const Demand sum = demand(market, run, project, (Pair){x_low, x_high});
        if (!pass) {
            if (x_low == dearest && sum.rich[LOW] == market->worth[project]) {
                constant_bid(market, run, project);
                return;
            }
            if (sum.money[HIGH] * (1.0 + doubt) < cost * DOWN) return; /* for good: money never comes back */
            run->payable_from[at] = fmax(0.0, fmin(1.0, (cost - sum.money[LOW]) / (sum.money[HIGH] - sum.money[LOW])));
            payable = sum.money[LOW] * (1.0 - doubt) >= cost * UP;
        }
        if (sum.rich[HIGH] > 0.0)
            least = fmax(least, (cost - sum.poor[HIGH] * (1.0 + doubt)) / sum.rich[HIGH] * (1.0 - doubt));
        if (least / gain * DOWN > best) {
            run->price[project] = least;
            push(run, project, least / gain * DOWN);
            return;
        }
        const int asks_more = payable && most == INFINITY && sum.rich[LOW] > 0.0;
        if (asks_more) {
            const double next = (cost - sum.poor[LOW] * (1.0 - doubt)) / sum.rich[LOW] * (1.0 + doubt);
            if (next <= x_low) most = x_low;
            x_low = next;
        }
        if (least <= x_high * UP && !(asks_more && most == INFINITY)) break;
        x_high = least;
    }
    run->price[project] = least;
    run->low[at] = least / gain * DOWN;
    run->high[at] = most / gain * UP;
    run->growth[at] = growth_of(market, run, project, least) / gain * DOWN;
    run->constant[at] = 0;
    run->candidates++;
}

/* Rounds --------------------------------------------------------------------------------------------------------- */

/* Whether two candidates ask for exactly the same rho, at every endowment of the interval. */
static int equal(const Market *market, const Run *run, int64_t a, int64_t b) {
    const int64_t p = run->candidate[a], q = run->candidate[b];
    if (market->twin[p] == market->twin[q]) return 1;
    return run->constant[a] && run->constant[b] && market->first_place[p] == market->first_place[q];
}

/*
 * How much of the interval may be certified, from 0 to 1, when `b` is too close to `a`: up to where straight lines meet,
 * or where `b` can be paid for; or, where they do not meet, as much as the error of the bounds, which grows as the
 * square of the width, leaves room for.
 */
static double crossing(const Run *run, int64_t a, int64_t b, double together) {
    if (run->high[b] == INFINITY) return run->payable_from[b];
    const double gap_first = run->high[b] - run->high[a], gap_last = run->low[b] - run->low[a];
    if (gap_last < 0.0) return gap_first / (gap_first - gap_last);
    const double gap = fmin(gap_first, gap_last), error = gap - (run->low[b] + together - run->high[a]);
    return error > 0.0 ? sqrt(gap / error) : 0.0;
}

/* Whether candidate `a` certainly comes before `b` at every endowment, ties apart. */
static int before(const Market *market, Run *run, int64_t a, int64_t b) {
    if (run->constant[a] && run->constant[b])
        return market->first_place[run->candidate[a]] < market->first_place[run->candidate[b]];
    const double together = run->width * fmin(run->growth[a], run->growth[b]) * DOWN;
    if (run->low[b] * DOWN + together > run->high[a] * UP) return 1;
    if (run->high[a] < INFINITY) run->crossing = fmin(run->crossing, crossing(run, a, b, together));
    return 0;
}

/* The candidate that wins whatever the endowment, or -1; several that are equal are counted in `tied`. */
static int64_t winner(const Market *market, Run *run, int64_t *tied) {
    int64_t best = 0;
    for (int64_t at = 1; at < run->candidates; at++) {
        const int64_t p = run->candidate[at], q = run->candidate[best];
        if (run->constant[at] && run->constant[best]) {
            if (market->first_place[p] < market->first_place[q]) best = at;
        } else if (run->high[at] < run->high[best]) {
            best = at;
        }
    }
    /* The bounds of equals may differ; the first in the order of ties stands for them all. */
    const int64_t any = best;
    for (int64_t at = 0; at < run->candidates; at++) {
        const int64_t p = run->candidate[at], q = run->candidate[best];
        if (equal(market, run, at, any) && market->tie_rank[p] < market->tie_rank[q]) best = at;
    }
    *tied = 0;
    run->crossing = 1.0;
    int certain = run->high[best] < INFINITY;
    if (!certain) run->crossing = run->payable_from[best];
    for (int64_t at = 0; at < run->candidates; at++) {
        if (equal(market, run, at, best)) ++*tied;
        else if (!before(market, run, best, at)) certain = 0;
    }
    return certain ? best : -1;
}

/* Leave the bids that equal the best one, and put the others back. */
static void keep_equal(const Market *market, Run *run, int64_t best) {
    int64_t kept = 0, bids = run->candidates;
    uint8_t *stays = run->marks;
    for (int64_t at = 0; at < bids; at++) stays[at] = (uint8_t)equal(market, run, at, best);
    for (int64_t at = 0; at < bids; at++) {
        if (stays[at]) move_bid(run, at, kept++);
        else push(run, run->candidate[at], run->low[at]);
    }
    run->candidates = kept;
}

/* Let the supporters of a project pay a price within these bounds, falling at least so fast. */
static void spend(const Market *market, Run *run, int64_t project, double least, double most, double growth) {
    const Pair price = {most * UP, least * DOWN}, nudge = {DOWN, UP};
    const int wide = run->width > 0.0;
    const int64_t end = market->offsets[project + 1];
    for (int64_t k = market->offsets[project]; k < end; k++) {
        const int32_t voter = market->supporter[k];
        const double utility = market->utility ? market->utility[k] : 1.0;
        const Pair left = run->purses[voter] - price * utility;
        run->purses[voter] = where(left > 0.0, left * nudge);
        if (wide) run->slopes[voter] = left[LOW] > 0.0 ? (run->slopes[voter] + growth * utility) * DOWN : 0.0;
    }
}

static void fill_purses(const Market *market, Run *run) {
    for (int64_t i = 0; i < market->ballots; i++) run->purses[i] = (Pair){run->first, run->last};
    if (run->width > 0.0)
        for (int64_t i = 0; i < market->ballots; i++) run->slopes[i] = 1.0;
}

/* Begin a run: full purses, every project that could be paid for at the upper end of the interval. */
void greenbudget_begin(const Market *market, Run *run) {
    fill_purses(market, run);
    run->queued = run->purchases = run->candidates = run->total_cost = 0;
    run->paid = 0.0;
    for (int64_t p = 0; p < market->projects; p++) {
        run->gone[p] = 0;
        run->price[p] = market->first_price[p] * DOWN;
        if (market->supporters[p] > 0.0 && run->last * market->supporters[p] * UP >= market->cost[p])
            push(run, p, run->price[p] / market->gain[p] * DOWN);
    }
}

/* Buy candidate `at` at a price within these bounds; the others, unless gone, bid again. */
void greenbudget_settle(const Market *market, Run *run, int64_t at, double least, double most) {
    for (int64_t other = 0; other < run->candidates; other++)
        if (other != at && !run->gone[run->candidate[other]])
            push(run, run->candidate[other], run->low[other]);
    run->candidates = 0;
    if (at < 0) return;
    const int64_t project = run->candidate[at];
    spend(market, run, project, least, most, run->growth[at] * market->gain[project] * DOWN);
    run->paid = fmin((run->paid + most * market->most_utility[project] * UP) * UP, run->last);
    if (run->cost_limit >= 0) run->total_cost += market->exact_cost[project];
    run->least_price[run->purchases] = least;
    run->most_price[run->purchases] = most;
    run->bought[run->purchases++] = project;
    for (int64_t k = market->rival_offsets[project]; k < market->rival_offsets[project + 1]; k++)
        run->gone[market->rivals[k]] = 1;
}

/*
 * Go on with a lower upper end, which the caller has set, from an undecided round: the purchases so far stand, and what
 * was a lower bound on a price is one still.
 */
void greenbudget_narrow(const Market *market, Run *run) {
    greenbudget_settle(market, run, -1, 0.0, 0.0);
    fill_purses(market, run);
    for (int64_t round = 0; round < run->purchases; round++) {
        const int64_t project = run->bought[round];
        const double cost = market->cost[project], doubt = doubt_of(market, project), most = run->most_price[round];
        double least = run->least_price[round];
        for (int pass = 0; pass < MOST_PASSES && most > least * UP * UP * UP; pass++) {
            const Demand sum = demand(market, run, project, (Pair){most, least});
            const double next = (cost - sum.poor[HIGH] * (1.0 + doubt)) / sum.rich[HIGH] * (1.0 - doubt);
            if (!(sum.rich[HIGH] > 0.0 && next > least * UP)) break;
            least = next;
        }
        run->least_price[round] = least;
        spend(market, run, project, least, most, growth_of(market, run, project, least));
    }
}

/* Go on until nothing more is affordable, the cost limit is passed, or doubles cannot decide. */
int64_t greenbudget_advance(const Market *market, Run *run) {
    for (;;) {
        if (run->cost_limit >= 0 && run->total_cost > run->cost_limit) return OVER_LIMIT;
        double best = INFINITY;
        run->candidates = 0;
        while (run->queued && run->key[run->queue[0]] <= best) {
            const int64_t project = pop(run), before = run->candidates;
            if (!run->gone[project]) bid(market, run, project, best);
            if (run->candidates > before) best = fmin(best, run->high[before]);
        }
        if (!run->candidates) return FINISHED;
        int64_t kept = 0;
        for (int64_t at = 0; at < run->candidates; at++) {
            if (run->low[at] > best) {
                push(run, run->candidate[at], run->low[at]);
                continue;
            }
            move_bid(run, at, kept++);
        }
        run->candidates = kept;
        int64_t tied;
        const int64_t best_at = winner(market, run, &tied);
        if (best_at < 0) return UNDECIDED;
        if (tied > 1 && run->note_ties) {
            keep_equal(market, run, best_at);
            return TIED;
        }
        const double gain = market->gain[run->candidate[best_at]];
        greenbudget_settle(market, run, best_at, run->low[best_at] * gain * DOWN, run->high[best_at] * gain * UP);
    }
}
