/** Numbers that decide what is done: each is taken modulo what there is to choose from. */
export interface Choice {
  readonly file: number;
  readonly line: number;
  readonly place: number;
  readonly what: number;
  readonly value: number;
}

const deep = (depth: number, open: string, close: string, inner: string) =>
  open.repeat(depth) + inner + close.repeat(depth);

/** JSON texts that hardly a member expects. */
const hostileTexts = [
  ...'null|{}|[]|""|-1|0|1|0.5|1e308|-1e308|1e-320|-0.0|9007199254740993|true|false'.split("|"),
  ...'[null]|[{}]|[[]]|[""]|[1,1]|{"":null}|"a"|"0"|"-1"|"NaN"|"null"|"../.."|"/"|"C:\\\\x"|"file:\\u0000"|" "'.split(
    "|",
  ),
  ...'"2026-02-30"|"2026-01-01"|"0000-00-00T00:00:00"|"9999-12-31T23:59:59.999999Z"|"\\ud800"|"()[*+"|"\\n,\\""'.split(
    "|",
  ),
  '{"__proto__":{"length":1}}',
  '{"__proto__":null,"constructor":7,"toString":1,"hasOwnProperty":0}',
  '{"length":-1,"then":1}',
  '"__proto__"',
  '"constructor"',
  `"${"x".repeat(20_000)}"`,
  `"${"((((((a+)+)+)+)+)+".repeat(50)}"`,
  `"${"9".repeat(400)}"`,
  deep(200, "[", "]", "1"),
  deep(200, '{"a":', "}", "1"),
] as const;

interface Place {
  readonly value: unknown;
  readonly owner: Record<string, unknown>;
  readonly name: string;
}

/** Every place in a document, the document itself first. */
function placesIn(root: { readonly document: unknown }): Place[] {
  const places: Place[] = [];
  const visit = (owner: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(owner)) {
      places.push({ value, owner, name });
      if (typeof value === "object" && value !== null && places.length < 20_000)
        visit(value as Record<string, unknown>);
    }
  };
  visit(root as unknown as Record<string, unknown>);
  return places;
}

const pick = <Item>(items: readonly Item[], choice: number): Item | undefined => items[choice % items.length];
const put = (owner: object, name: string, value: unknown) =>
  Object.defineProperty(owner, name, { value, enumerable: true, configurable: true, writable: true });

/** The text of a document with one place changed; what is no JSON stays as it is. */
export function mutateDocument(text: string, { place, what, value: chosen }: Choice): string {
  let root: { document: unknown };
  try {
    root = { document: JSON.parse(text) };
  } catch {
    return text;
  }
  const places = placesIn(root);
  const { value, owner, name } = pick(places, place) as Place;
  const other = pick(places, chosen) as Place;
  const hostile = () => put(owner, name, JSON.parse(pick(hostileTexts, chosen) as string));
  const operations: (() => void)[] = [
    hostile,
    hostile,
    hostile,
    () => {
      if (owner !== root) Array.isArray(owner) ? owner.splice(Number(name), 1) : delete owner[name];
    },
    // Of the same type, so that schemas have nothing to say: words of other members, figures of others.
    () => {
      const alike = places.filter((one) => typeof one.value === typeof value && one.value !== null);
      if (alike.length > 0) put(owner, name, structuredClone(pick(alike, chosen)?.value));
    },
    () => {
      put(owner, name, structuredClone(other.value));
    },
    () => {
      if (Array.isArray(owner)) owner.push(structuredClone(value));
      else if (Array.isArray(value)) put(owner, name, [...value, ...structuredClone(value)]);
    },
    () => {
      if (Array.isArray(value)) value.reverse();
      else if (typeof value === "number") put(owner, name, pick([-value, value * 1e9, value + 1, 0.1, 0], chosen));
      else if (typeof value === "string")
        put(owner, name, pick([value.slice(1), value.toUpperCase(), `${value}/`], chosen));
    },
    () => {
      if (typeof value === "object" && value !== null && !Array.isArray(value))
        put(value, pick(["__proto__", "", "a/b", "~", "0", "constructor"], chosen) as string, null);
      else if (Array.isArray(value)) value.length = 0;
    },
  ];
  pick(operations, what)?.();
  return JSON.stringify(root.document);
}
