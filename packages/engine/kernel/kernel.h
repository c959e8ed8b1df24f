/* What the loops of the engine share. They are compiled to WebAssembly by build-kernel.ts. Every pointer is a place in its memory
   that the caller fills; nothing is allocated here. The order of the operations is that of the formulas: two lanes of a vector never
   exchange terms, and nothing is contracted. */
#define EXPORT(name) __attribute__((export_name(#name)))

typedef double pair __attribute__((vector_size(16), aligned(8)));
typedef long long mask __attribute__((vector_size(16)));
typedef signed char small;
/* Eight small numbers at once, wherever they lie. */
typedef unsigned long long octet __attribute__((aligned(1), may_alias));
typedef signed char sixteen __attribute__((vector_size(16), aligned(1)));

static inline double absolute(double value) { return __builtin_fabs(value); }
static inline int is_missing(double value) { return value != value; }
static inline pair two(const double *values) { return *(const pair *)values; }
static inline void put(double *place, pair values) { *(pair *)place = values; }
static inline pair both(double value) { return (pair){value, value}; }
static inline pair choose(mask which, pair chosen, pair other) {
  return (pair)((which & (mask)chosen) | (~which & (mask)other));
}
static inline pair lows(pair one, pair other) { return (pair){one[0], other[0]}; }
static inline pair highs(pair one, pair other) { return (pair){one[1], other[1]}; }
/* The greater of each lane; the first one where either is no number. */
static inline pair greater(pair one, pair other) { return __builtin_wasm_pmax_f64x2(one, other); }
static inline int is_any(mask which) { return __builtin_wasm_any_true_v128((sixteen)which); }
static inline int bits(mask which) { return __builtin_wasm_bitmask_i64x2(which); }

typedef struct {
  double fee, slippage, share, by_range, cash;
} Costs;

static inline double slippage_at(const Costs *costs, double close, const double *range, int row) {
  if (!costs->by_range) return costs->slippage;
  const double least = 2 / 10000.0, most = 30 / 10000.0;
  if (close <= 0) return least;
  double raw = costs->share * (range[row] / close), capped = raw < most ? raw : most;
  return capped > least ? capped : least;
}

/* The sum of one buffer, at most 8,192 values. */
double sum(const double *values, int count);
/* The sum of a column, and that of the squared distances from a centre, in the order in which numpy adds. */
double sum_buffers(const double *values, int count);
double square_buffers(const double *values, int count, double centre);
