const width = 100;

/** A docstring of paragraphs, wrapped; nothing when there is nothing to say. */
export function pythonDocstring(paragraphs: readonly string[], indent = ""): string {
  const told = paragraphs.filter((text) => text !== "").map(escaped);
  if (told.length === 0) return "";
  const [only = ""] = told;
  const line = `${indent}"""${only}${only.endsWith('"') ? " " : ""}"""`;
  if (told.length === 1 && line.length <= width) return `${line}\n`;
  const [first = [], ...rest] = told.map((text, index) => wrapped(text, indent, index === 0 ? 3 : 0));
  const head = first.map((text, index) => (index === 0 ? `${indent}"""${text.trimStart()}` : text));
  return `${[head, ...rest].map((lines) => lines.join("\n")).join("\n\n")}\n${indent}"""\n`;
}

/** The same as a comment. */
export function pythonComment(paragraphs: readonly string[], indent: string): string {
  return paragraphs
    .filter((text) => text !== "")
    .flatMap((text) => wrapped(text, `${indent}# `, 0))
    .map((line) => `${line}\n`)
    .join("");
}

/** In a string of three quotes, neither a backslash nor three quotes stand for themselves. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"');
}

function wrapped(text: string, indent: string, taken: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const room = width - indent.length - (lines.length === 0 ? taken : 0);
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
