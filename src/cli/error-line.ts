/** The line of standard error that explains most, shortened: the last like `ValueError: …`, with which runtimes tell of an error, otherwise the last. */
export function errorLine(stderr: string): string {
  const lines = stderr.trim().split("\n");
  const line = lines.findLast((one) => /^(\w+\.)*\w*(Error|Exception)\b.*:/.test(one)) ?? lines.at(-1) ?? "";
  return line.trim().slice(0, 200);
}
