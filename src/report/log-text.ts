/** Text that is only shown, and no line of it obeyed, where a build log is read for commands: GitHub's begin a line, its older ones may stand anywhere. */
export function logText(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:[\w-]+(?: [^\n]*)?::)/gm, "$1\\x3a").replaceAll("##[", "#\\x23[");
}
