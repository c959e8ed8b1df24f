/** The cells of a row that hold a list or map as Python writes it, as values. What cannot be read that way is left out. */
export function pythonLiterals(row: object): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]: [string, unknown]) => {
      const value = typeof cell === "string" && /^[[{]/.test(cell) ? pythonLiteral(cell) : undefined;
      return typeof value === "object" && value !== null ? [[name, value]] : [];
    }),
  );
}

const words: Readonly<Record<string, string>> = { True: "true", False: "false", None: "null" };

/** The value of a Python literal of lists, maps, plain texts, numbers, True, False and None; undefined for anything else. */
function pythonLiteral(text: string): unknown {
  const json = text.replace(/'([^'"\\]*)'|\b(True|False|None)\b/g, (_, quoted: string | undefined, word = "") =>
    quoted === undefined ? (words[word] as string) : `"${quoted}"`,
  );
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
