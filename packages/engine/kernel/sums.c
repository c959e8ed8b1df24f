#include "kernel.h"

enum { block = 128, buffer = 8192 };

static inline double total(pair a, pair b, pair c, pair d) {
  return ((a[0] + a[1]) + (b[0] + b[1])) + ((c[0] + c[1]) + (d[0] + d[1]));
}

static double sum_block(const double *values, int count) {
  double sum = 0;
  int i = 0;
  if (count >= 8) {
    pair a = {0}, b = {0}, c = {0}, d = {0};
    for (; i < count - count % 8; i += 8)
      a += two(values + i), b += two(values + i + 2), c += two(values + i + 4), d += two(values + i + 6);
    sum = total(a, b, c, d);
  }
  for (; i < count; i++) sum += values[i];
  return sum;
}

static inline pair square(pair centre, const double *values) {
  pair distance = centre - two(values);
  return distance * distance;
}

static double square_block(const double *values, int count, double centre) {
  double sum = 0;
  int i = 0;
  if (count >= 8) {
    pair at = {centre, centre};
    pair a = {0}, b = {0}, c = {0}, d = {0};
    for (; i < count - count % 8; i += 8)
      a += square(at, values + i), b += square(at, values + i + 2), c += square(at, values + i + 4),
          d += square(at, values + i + 6);
    sum = total(a, b, c, d);
  }
  for (; i < count; i++) sum += (centre - values[i]) * (centre - values[i]);
  return sum;
}

static int left_half(int count) { return count / 2 - count / 2 % 8; }

/* The sum of one buffer, at most 8,192 values, halved down to blocks of eight lanes. */
EXPORT(sum)
double sum(const double *values, int count) {
  if (count <= block) return sum_block(values, count);
  int left = left_half(count);
  return sum(values, left) + sum(values + left, count - left);
}

/* The sum of the squared distances from the centre, in the same order. */
EXPORT(squares)
double squares(const double *values, int count, double centre) {
  if (count <= block) return square_block(values, count, centre);
  int left = left_half(count);
  return squares(values, left, centre) + squares(values + left, count - left, centre);
}

double sum_buffers(const double *values, int count) {
  double all = sum(values, count < buffer ? count : buffer);
  for (int start = buffer; start < count; start += buffer)
    all += sum(values + start, count - start < buffer ? count - start : buffer);
  return all;
}

double square_buffers(const double *values, int count, double centre) {
  double all = squares(values, count < buffer ? count : buffer, centre);
  for (int start = buffer; start < count; start += buffer)
    all += squares(values + start, count - start < buffer ? count - start : buffer, centre);
  return all;
}
