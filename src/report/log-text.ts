/** Text for a build log that is read for commands, changed so that none is found in it: GitHub's `::` begin a line, its older `##[` may stand anywhere. */
export function logText(text: string): string {
  const safe = text.includes("::") ? text.replace(/^([^\S\n]*):(?=:[\w-]+(?: [^\n]*)?::)/gm, "$1\\x3a") : text;
  return safe.replaceAll("##[", "#\\x23[");
}
