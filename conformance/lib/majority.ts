import { jsonEqual } from "../../src/formats/string-formats.ts";

/** The value that most places hold; of equally frequent ones the one that came first. Undefined without places. */
export function majority<Value>(values: Iterable<Value>): Value | undefined {
  const list = [...values];
  if (list.every((value) => jsonEqual(value, list[0]))) return list[0];
  const counted = new Map<string, { readonly value: Value; count: number }>();
  for (const value of list) {
    const key = canonical(value);
    const known = counted.get(key);
    if (known) known.count++;
    else counted.set(key, { value, count: 1 });
  }
  let most: { readonly value: Value; count: number } | undefined;
  for (const one of counted.values()) if (!most || one.count > most.count) most = one;
  return most?.value;
}

/** A text that is equal for equal JSON values, whatever the order of members. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, member: unknown) =>
      typeof member === "object" && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([left], [right]) => (left < right ? -1 : 1)))
        : member,
    ) ?? "undefined"
  );
}
