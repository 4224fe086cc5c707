// What the generated model takes for granted: JavaScript's arithmetic, and columns in fixed places.
#include <stdint.h>
#ifdef __wasm__
#define INFINITY __builtin_inf()
#define NAN __builtin_nan("")
#define EXPORT(name) extern "C" __attribute__((export_name(#name), used))
extern "C" __attribute__((import_module("m"), import_name("log"))) double js_log(double);
extern "C" __attribute__((import_module("m"), import_name("exp"))) double js_exp(double);
extern "C" __attribute__((import_module("m"), import_name("pow"))) double js_pow(double, double);
#else
#include <math.h>
#include <string.h>
#define EXPORT(name) extern "C"
static inline double js_log(double x) { return log(x); }
static inline double js_exp(double x) { return exp(x); }
static inline double js_pow(double x, double y) { return pow(x, y); }
#endif

// Rounding gives a whole number that fits: what lies beyond a milliard weeks or people is a milliard.
#ifdef __wasm__
static inline int js_saturated(double x) { return __builtin_wasm_trunc_saturate_s_i32_f64(x); }
#else
static inline int js_saturated(double x) { return x > 2147483647 ? 2147483647 : x < -2147483648.0 ? -2147483647 - 1 : x == x ? (int)x : 0; }
#endif
static inline int js_whole(double x) { const int whole = js_saturated(x); return whole > 1000000000 ? 1000000000 : whole < -1000000000 ? -1000000000 : whole; }
static inline int js_floor(double x) { return js_whole(__builtin_floor(x)); }
static inline int js_ceil(double x) { return js_whole(__builtin_ceil(x)); }
static inline int js_round(double x) { const double whole = __builtin_floor(x); return js_whole(x - whole >= 0.5 ? whole + 1 : whole); }
static inline double js_sqrt(double x) { return __builtin_sqrt(x); }
static inline int js_imul(int a, int b) { return (int)((uint32_t)a * (uint32_t)b); }
/** The model divides by nothing below one. */
static inline int js_floordiv(int a, int b) { return (a - ((a >> 31) & (b - 1))) / b; }
static inline int js_min(int a, int b) { return b < a ? b : a; }
static inline int js_max(int a, int b) { return b > a ? b : a; }
#ifdef __wasm__
// These instructions treat NaN and the sign of zero as JavaScript does.
static inline double js_min(double a, double b) { return __builtin_wasm_min_f64(a, b); }
static inline double js_max(double a, double b) { return __builtin_wasm_max_f64(a, b); }
#else
static inline double js_min(double a, double b) { return a != a ? a : b != b ? b : b < a ? b : a; }
static inline double js_max(double a, double b) { return a != a ? a : b != b ? b : b > a ? b : a; }
#endif
static inline int js_or(int a, int b) { return a ? a : b; }
/** Remainder of whole numbers; a remainder of fractions does not occur in the model. */
static inline double js_mod(double a, double b) {
  if (a != __builtin_floor(a) || b != __builtin_floor(b)) __builtin_trap();
  return (double)((int64_t)a % (int64_t)b);
}

/** With CHECKED a number outside its column stops the kernel: for tests, since JavaScript shrugs and WebAssembly takes what lies beside it. */
#ifdef CHECKED
#define IN_COLUMN(i, n) if ((uint32_t)(i) >= (uint32_t)(n)) __builtin_trap()
#else
#define IN_COLUMN(i, n)
#endif

/** A column in a fixed place. */
template <class T, int N> struct Col {
  T at[N];
  static constexpr int length = N;
  T& operator[](int i) { IN_COLUMN(i, N); return at[i]; }
  void fill(T value, int from = 0, int to = N) { for (int i = from; i < to; i++) at[i] = value; }
};
template <class T> struct Span {
  T* at;
  int length;
  T& operator[](int i) { IN_COLUMN(i, length); return at[i]; }
};
/** A column whose length a plan decides. */
template <class T, int N> struct Vec {
  T at[N];
  int length;
  Vec() = default;
  explicit Vec(int size) : at{}, length(size) {}
  T& operator[](int i) { IN_COLUMN(i, length); return at[i]; }
  void fill(T value) { for (int i = 0; i < length; i++) at[i] = value; }
  void fill(T value, int from, int to) { for (int i = from; i < to; i++) at[i] = value; }
  void set(auto& from) { for (int i = 0; i < from.length; i++) at[i] = from[i]; }
  Span<T> subarray(int from, int to) { return {at + from, to - from}; }
};
