/**
 * A document as text with the members of one of its objects in another order. The contract's writer has one order for this object; the
 * producer repeats that of where it copies from. An object that holds more than figures and texts stays as it is.
 */
export function membersInOrder(text: string, object: string, order: readonly string[], indent = "  "): string {
  const head = `\n${indent}${JSON.stringify(object)}: {\n`;
  const start = text.indexOf(head);
  const from = start + head.length;
  const until = text.indexOf(`\n${indent}}`, from);
  if (start < 0 || until < 0) return text;
  const lines = text
    .slice(from, until)
    .split("\n")
    .map((line) => line.replace(/,$/, ""));
  const places = lines.map((line) => order.indexOf(nameIn(line)));
  if (places.includes(-1)) return text;
  const sorted = lines.map((line, index) => ({ line, place: places[index] as number }));
  sorted.sort((one, other) => one.place - other.place);
  return text.slice(0, from) + sorted.map(({ line }) => line).join(",\n") + text.slice(until);
}

function nameIn(line: string): string {
  const [, name] = /^ {4,6}("(?:[^"\\]|\\.)*"): [^{[]/.exec(line) ?? [];
  return name === undefined ? "" : (JSON.parse(name) as string);
}
