/* The scan of src/formats/json-scan.ts: whether valid JSON, as UTF-8, holds nothing that JSON.parse loses, which members of it are
   large, and whether these are valid. */
#include <stdint.h>
#include <wasm_simd128.h>

#define LEVELS 64
#define KEYS 64
/* Bytes that are looked at together, and those whose marks are collected before any of these is looked at. */
#define BLOCK 64
#define WINDOW (64 * BLOCK)
/* So many blocks of digits lie in any number that is beyond the range of a double and has an exponent of at most two digits:
   210 digits before the point. */
#define DIGITS 2
#define EQUAL(bytes, character) wasm_i8x16_eq(bytes, wasm_i8x16_const_splat(character))

/* A member of the outermost object is large when its value is a container of so many bytes. */
#define LARGE 4096
#define MOST_LARGE 8

enum { PLAIN = 0, PERHAPS_NOT = 1 };

typedef struct {
  /* Of the content of the name, and of the value. */
  uint32_t name, nameEnd, start, end;
} Member;

typedef struct {
  uint32_t start, length;
} Key;

typedef struct {
  /* Keys of the object that is open here, and how many keys are known that differ from one another. */
  uint32_t count, known;
  /* The keys so far are the first of those that an earlier object had here: they need not be compared with one another. */
  uint32_t repeats;
} Level;

typedef struct {
  v128_t marks, digits;
} Lane;

static Level levels[LEVELS];
static Key keys[LEVELS][KEYS];
/* The places of the marks of a window, and as many more as are written at once. */
static uint32_t places[WINDOW + 8];
/* The large members that the last scan met, and how many. */
static Member large[MOST_LARGE];
static uint32_t largeCount;
extern uint8_t __heap_base;

/* Behind either place 16 bytes can be read. */
static inline int same(const uint8_t *left, const uint8_t *right, uint32_t length) {
  uint32_t at = 0;
  for (; length - at > 16; at += 16)
    if (!wasm_i8x16_all_true(wasm_i8x16_eq(wasm_v128_load(left + at), wasm_v128_load(right + at)))) return 0;
  uint32_t equal = wasm_i8x16_bitmask(wasm_i8x16_eq(wasm_v128_load(left + at), wasm_v128_load(right + at)));
  return (~equal & ((1u << (length - at)) - 1)) == 0;
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

/* Where the marks of an object end whose strings are the keys of the one before it, which differ from one another: as a rule it has
   the same keys. 0 when it may have others. */
static inline uint32_t endOfSame(const uint8_t *text, uint32_t index, uint32_t count, const Level *level, const Key *own) {
  uint32_t end = index + 1 + 2 * level->known;
  if (level->known == 0 || end >= count) return 0;
  for (uint32_t at = 0; at < level->known; at++) {
    uint32_t open = places[index + 1 + 2 * at], close = places[index + 2 + 2 * at];
    if (text[open] != '"' || text[close] != '"' || close - open - 1 != own[at].length ||
        !same(text + open + 1, text + own[at].start, own[at].length))
      return 0;
  }
  return text[places[end]] == '}' ? end : 0;
}

static inline int isDigit(uint8_t byte) { return byte >= '0' && byte <= '9'; }

/* Whether an exponent of three digits or more follows. */
static inline int isLarge(const uint8_t *exponent) {
  if (*exponent == '+') exponent++;
  return isDigit(exponent[0]) && isDigit(exponent[1]) && isDigit(exponent[2]);
}

/* Of 16 bytes: quotes, backslashes, brackets, exponents that may be large; and whether digits follow. */
static inline Lane look(const uint8_t *text) {
  v128_t bytes = wasm_v128_load(text);
  /* With this bit, brackets are braces. */
  v128_t braces = wasm_v128_or(bytes, wasm_i8x16_const_splat(0x20));
  v128_t marks = wasm_v128_or(wasm_v128_or(EQUAL(bytes, '"'), EQUAL(bytes, '\\')),
                              wasm_v128_or(EQUAL(braces, '{'), EQUAL(braces, '}')));
  v128_t following = wasm_v128_load(text + 1);
  v128_t digits = wasm_u8x16_lt(wasm_i8x16_sub(following, wasm_i8x16_const_splat('0')), wasm_i8x16_const_splat(10));
  /* Letters of texts are among them. */
  v128_t exponents = wasm_v128_and(EQUAL(braces, 'e'), wasm_v128_or(digits, EQUAL(following, '+')));
  return (Lane){wasm_v128_or(marks, exponents), digits};
}

__attribute__((export_name("place"))) uint32_t place(void) { return ((uint32_t)&__heap_base + 15) & ~15u; }

/* Behind the text 96 bytes are zero. */
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
  /* The member of the outermost object that is being read. */
  Member member = {0, 0, 0, 0};
  largeCount = 0;
  for (uint32_t at = 0; at < LEVELS; at++) levels[at].known = 0;
  for (uint32_t window = 0; window < length; window += WINDOW) {
    uint32_t end = length - window < WINDOW ? length : window + WINDOW;
    uint32_t count = 0;
    for (uint32_t base = window; base < end; base += BLOCK) {
      Lane a = look(text + base), b = look(text + base + 16), c = look(text + base + 32), d = look(text + base + 48);
      v128_t digits = wasm_v128_and(wasm_v128_and(a.digits, b.digits), wasm_v128_and(c.digits, d.digits));
      blocksOfDigits = wasm_i8x16_all_true(digits) ? blocksOfDigits + 1 : 0;
      if (blocksOfDigits == DIGITS) return PERHAPS_NOT;
      uint64_t mask = (uint64_t)(wasm_i8x16_bitmask(a.marks) | wasm_i8x16_bitmask(b.marks) << 16) |
                      (uint64_t)(wasm_i8x16_bitmask(c.marks) | wasm_i8x16_bitmask(d.marks) << 16) << 32;
      uint32_t marks = __builtin_popcountll(mask);
      /* Eight at a time: how many there are cannot be foreseen. */
      for (uint32_t *to = places + count; mask; to += 8)
        for (int at = 0; at < 8; at++) {
          to[at] = base + (uint32_t)__builtin_ctzll(mask);
          mask &= mask - 1;
        }
      count += marks;
    }
    for (uint32_t index = 0; index < count; index++) {
      uint32_t at = places[index];
      if (at < from) continue;
      uint8_t mark = text[at];
      if (content) {
        if (mark == '\\') {
          if (text[at + 1] == 'u' && (text[at + 2] | 0x20) == 'd') return PERHAPS_NOT;
          escaped = 1;
          from = at + 2;
        } else if (mark == '"') {
          uint32_t next = at + 1;
          while (next < length && text[next] <= ' ') next++;
          if (text[next] == ':') {
            if (escaped || depth == 0) return PERHAPS_NOT;
            if (!add(text, &levels[depth - 1], keys[depth - 1], content, at - content)) return PERHAPS_NOT;
            if (depth == 1) member.name = content, member.nameEnd = at;
          }
          content = 0;
        }
      } else if (mark == '"') {
        /* What earlier objects had here is most likely what comes. */
        if (depth > 0) {
          Level *level = &levels[depth - 1];
          if (level->repeats && level->count < level->known) {
            Key key = keys[depth - 1][level->count];
            uint32_t close = at + 1 + key.length;
            if (close < length && text[close] == '"' && text[close + 1] == ':' &&
                same(text + key.start, text + at + 1, key.length)) {
              level->count++;
              from = close + 1;
              continue;
            }
          }
        }
        content = at + 1;
        escaped = 0;
      } else if (mark == '{' || mark == '[') {
        if (depth >= maxDepth) return PERHAPS_NOT;
        uint32_t last = endOfSame(text, index, count, &levels[depth], keys[depth]);
        if (last) {
          index = last;
          continue;
        }
        levels[depth].count = 0;
        levels[depth].repeats = 1;
        if (depth == 1) member.start = at;
        depth++;
      } else if (mark == '}' || mark == ']') {
        if (depth == 0) return PERHAPS_NOT;
        depth--;
        if (depth == 1 && member.name && at - member.start >= LARGE && largeCount < MOST_LARGE) {
          member.end = at + 1;
          large[largeCount++] = member;
        }
      } else if (isLarge(text + at + 1)) {
        return PERHAPS_NOT;
      }
    }
  }
  return PLAIN;
}

__attribute__((export_name("large"))) uint32_t largeMembers(void) { return (uint32_t)large; }

__attribute__((export_name("largeCount"))) uint32_t countLarge(void) { return largeCount; }

static inline const uint8_t *skipSpace(const uint8_t *at) {
  while (*at <= ' ') {
    if (*at != ' ' && *at != '\n' && *at != '\r' && *at != '\t') return at;
    v128_t bytes = wasm_v128_load(++at);
    uint32_t other = ~wasm_i8x16_bitmask(EQUAL(bytes, ' ')) & 0xffff;
    if (other == 0) at += 16;
    else at += __builtin_ctz(other);
  }
  return at;
}

static inline const uint8_t *skipDigits(const uint8_t *at) {
  for (;;) {
    v128_t digits = wasm_u8x16_lt(wasm_i8x16_sub(wasm_v128_load(at), wasm_i8x16_const_splat('0')), wasm_i8x16_const_splat(10));
    uint32_t other = ~wasm_i8x16_bitmask(digits) & 0xffff;
    if (other) return at + __builtin_ctz(other);
    at += 16;
  }
}

/* Behind the number at this place; 0 when there is none. */
static inline const uint8_t *skipNumber(const uint8_t *at) {
  if (*at == '-') at++;
  if (!isDigit(*at)) return 0;
  at = *at == '0' ? at + 1 : skipDigits(at);
  if (*at == '.') {
    if (!isDigit(*++at)) return 0;
    at = skipDigits(at);
  }
  if ((*at | 0x20) == 'e') {
    at++;
    if (*at == '+' || *at == '-') at++;
    if (!isDigit(*at)) return 0;
    at = skipDigits(at);
  }
  return at;
}

static inline int isHexadecimal(uint8_t byte) { return isDigit(byte) || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'f'); }

/* Behind the string whose content begins at this place; 0 when it is none. Whether it is UTF-8 is not asked. */
static inline const uint8_t *skipString(const uint8_t *at) {
  for (;;) {
    v128_t bytes = wasm_v128_load(at);
    v128_t stops = wasm_v128_or(wasm_v128_or(EQUAL(bytes, '"'), EQUAL(bytes, '\\')), wasm_u8x16_lt(bytes, wasm_i8x16_const_splat(' ')));
    uint32_t mask = wasm_i8x16_bitmask(stops);
    if (mask == 0) {
      at += 16;
      continue;
    }
    at += __builtin_ctz(mask);
    if (*at == '"') return at + 1;
    if (*at != '\\') return 0;
    switch (at[1]) {
      case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't':
        at += 2;
        break;
      case 'u':
        for (int digit = 2; digit < 6; digit++)
          if (!isHexadecimal(at[digit])) return 0;
        at += 6;
        break;
      default:
        return 0;
    }
  }
}

static inline const uint8_t *skipLiteral(const uint8_t *at, const char *rest) {
  for (; *rest; rest++)
    if (*++at != (uint8_t)*rest) return 0;
  return at + 1;
}

/* Whether the bytes from one place of the text up to another are one JSON value (RFC 8259) in UTF-8 or another superset of ASCII. Zeros follow the text. */
__attribute__((export_name("valid"))) uint32_t valid(uint32_t from, uint32_t to) {
  static uint8_t closing[LEVELS];
  const uint8_t *text = (const uint8_t *)place();
  const uint8_t *at = text + from;
  uint32_t depth = 0;
  for (;;) {
    /* Here a value begins. */
    at = skipSpace(at);
    switch (*at) {
      case '{':
      case '[':
        if (depth == LEVELS) return 0;
        closing[depth++] = *at + 2;
        at = skipSpace(at + 1);
        if (*at == closing[depth - 1]) break;
        if (closing[depth - 1] == ']') continue;
      name:
        if (*at != '"') return 0;
        at = skipString(at + 1);
        if (!at) return 0;
        at = skipSpace(at);
        if (*at++ != ':') return 0;
        continue;
      case '"':
        at = skipString(at + 1);
        break;
      case 't':
        at = skipLiteral(at, "rue");
        break;
      case 'f':
        at = skipLiteral(at, "alse");
        break;
      case 'n':
        at = skipLiteral(at, "ull");
        break;
      default:
        at = skipNumber(at);
    }
    if (!at) return 0;
    for (;;) {
      if (depth == 0) return at == text + to;
      at = skipSpace(at);
      if (*at != closing[depth - 1]) break;
      at++;
      depth--;
    }
    if (*at++ != ',') return 0;
    if (closing[depth - 1] == '}') {
      at = skipSpace(at);
      goto name;
    }
  }
}
