/** Lists and mappings may lie in each other so deep; the parser of YAML takes its process down some thousands further. */
export const mostLevels = 100;

/** Whether brackets, or what begins a line, nest deeper than a configuration needs; brackets in texts count too. */
export function isTooDeep(yaml: string): boolean {
  let brackets = 0;
  let marks = 0;
  for (const sign of yaml) {
    if (sign === "[" || sign === "{") brackets++;
    else if (sign === "]" || sign === "}") brackets--;
    // Each space, dash or question mark before the first word of a line may open a level.
    if (sign === "\n") marks = 0;
    else if (marks >= 0) marks = " -?\t".includes(sign) ? marks + 1 : -1;
    if (brackets > mostLevels || marks > 2 * mostLevels) return true;
  }
  return false;
}
