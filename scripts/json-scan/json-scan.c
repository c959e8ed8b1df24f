/* The scan of src/formats/json-scan.ts: whether valid JSON, as UTF-8, holds nothing that JSON.parse loses. */
#include <stdint.h>
#include <wasm_simd128.h>

#define LEVELS 64
#define KEYS 64
/* So many blocks of digits lie in any number that is beyond the range of a double and has an exponent of at most two digits:
   210 digits before the point. */
#define DIGITS 12
#define EQUAL(bytes, character) wasm_i8x16_eq(bytes, wasm_i8x16_const_splat(character))

enum { PLAIN = 0, PERHAPS_NOT = 1 };

typedef struct {
  uint32_t start, length;
} Key;

typedef struct {
  /* Keys of the object that is open here, and how many keys are known that differ from one another. */
  uint32_t count, known;
  /* The keys so far are the first of those that an earlier object had here: they need not be compared with one another. */
  uint32_t repeats;
} Level;

static Level levels[LEVELS];
static Key keys[LEVELS][KEYS];
extern uint8_t __heap_base;

static inline int same(const uint8_t *left, const uint8_t *right, uint32_t length) {
  for (uint32_t at = 0; at < length; at++)
    if (left[at] != right[at]) return 0;
  return 1;
}

/* A key of the object that is open at a level; false when it may be there twice. */
static int add(const uint8_t *text, Level *level, Key *own, uint32_t start, uint32_t length) {
  uint32_t count = level->count;
  if (level->repeats && count < level->known && own[count].length == length &&
      same(text + own[count].start, text + start, length)) {
    level->count = count + 1;
    return 1;
  }
  if (count == KEYS) return 0;
  for (uint32_t at = 0; at < count; at++)
    if (own[at].length == length && same(text + own[at].start, text + start, length)) return 0;
  own[count] = (Key){start, length};
  level->repeats = 0;
  level->count = level->known = count + 1;
  return 1;
}

static inline int isDigit(uint8_t byte) { return byte >= '0' && byte <= '9'; }

/* Whether an exponent of three digits or more follows. */
static inline int isLarge(const uint8_t *exponent) {
  if (*exponent == '+') exponent++;
  return isDigit(exponent[0]) && isDigit(exponent[1]) && isDigit(exponent[2]);
}

/* The marks of a block from a place on. */
static inline uint32_t marksFrom(uint32_t mask, uint32_t from, uint32_t base) {
  return from <= base ? mask : from - base < 16 ? mask & (0xffffu << (from - base)) : 0;
}

__attribute__((export_name("place"))) uint32_t place(void) { return ((uint32_t)&__heap_base + 15) & ~15u; }

/* Behind the text 32 bytes are zero. */
__attribute__((export_name("scan"))) uint32_t scan(uint32_t length, uint32_t maxDepth) {
  const uint8_t *text = (const uint8_t *)place();
  if (maxDepth > LEVELS) maxDepth = LEVELS;
  uint32_t depth = 0;
  /* Where the content of the open string begins; 0 outside of strings, since no content begins there. */
  uint32_t content = 0;
  int escaped = 0;
  /* Marks before this place are done. */
  uint32_t from = 0;
  uint32_t blocksOfDigits = 0;
  for (uint32_t at = 0; at < LEVELS; at++) levels[at].known = 0;
  for (uint32_t base = 0; base < length; base += 16) {
    v128_t bytes = wasm_v128_load(text + base);
    /* With this bit, brackets are braces. */
    v128_t braces = wasm_v128_or(bytes, wasm_i8x16_const_splat(0x20));
    v128_t marks = wasm_v128_or(wasm_v128_or(EQUAL(bytes, '"'), EQUAL(bytes, '\\')),
                                wasm_v128_or(EQUAL(braces, '{'), EQUAL(braces, '}')));
    /* The exponents that may be large, and letters of texts. */
    v128_t following = wasm_v128_load(text + base + 1);
    v128_t digits = wasm_u8x16_lt(wasm_i8x16_sub(following, wasm_i8x16_const_splat('0')), wasm_i8x16_const_splat(10));
    v128_t exponents = wasm_v128_and(EQUAL(braces, 'e'), wasm_v128_or(digits, EQUAL(following, '+')));
    marks = wasm_v128_or(marks, exponents);
    blocksOfDigits = wasm_i8x16_all_true(digits) ? blocksOfDigits + 1 : 0;
    if (blocksOfDigits == DIGITS) return PERHAPS_NOT;
    uint32_t mask = marksFrom(wasm_i8x16_bitmask(marks), from, base);
    while (mask) {
      uint32_t at = base + __builtin_ctz(mask);
      mask &= mask - 1;
      uint8_t mark = text[at];
      if (content) {
        if (mark == '\\') {
          if (text[at + 1] == 'u' && (text[at + 2] | 0x20) == 'd') return PERHAPS_NOT;
          escaped = 1;
          from = at + 2;
          mask = marksFrom(mask, from, base);
        } else if (mark == '"') {
          uint32_t next = at + 1;
          while (next < length && text[next] <= ' ') next++;
          if (text[next] == ':') {
            if (escaped || depth == 0) return PERHAPS_NOT;
            if (!add(text, &levels[depth - 1], keys[depth - 1], content, at - content)) return PERHAPS_NOT;
          }
          content = 0;
        }
      } else if (mark == '"') {
        /* What earlier objects had here is most likely what comes. */
        if (depth > 0) {
          Level *level = &levels[depth - 1];
          if (level->repeats && level->count < level->known) {
            Key key = keys[depth - 1][level->count];
            uint32_t end = at + 1 + key.length;
            if (end < length && text[end] == '"' && text[end + 1] == ':' &&
                same(text + key.start, text + at + 1, key.length)) {
              level->count++;
              from = end + 1;
              mask = marksFrom(mask, from, base);
              continue;
            }
          }
        }
        content = at + 1;
        escaped = 0;
      } else if (mark == '{' || mark == '[') {
        if (depth >= maxDepth) return PERHAPS_NOT;
        levels[depth].count = 0;
        levels[depth].repeats = 1;
        depth++;
      } else if (mark == '}' || mark == ']') {
        if (depth == 0) return PERHAPS_NOT;
        depth--;
      } else if (isLarge(text + at + 1)) {
        return PERHAPS_NOT;
      }
    }
  }
  return PLAIN;
}
