/** The line of standard error that says most: the last that names an error as runtimes do, otherwise the last; shortened. */
export function lastWords(stderr: string): string {
  const lines = stderr.trim().split("\n");
  const line = lines.findLast((one) => /^(\w+\.)*\w*(Error|Exception)\b.*:/.test(one)) ?? lines.at(-1) ?? "";
  return line.trim().slice(0, 200);
}
