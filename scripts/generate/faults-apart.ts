const violation =
  /vErrors = addError\(vErrors, \{ instancePath(?:: (?<path>.*?))?, schemaPath: (?<place>"(?:[^"\\]|\\.)*"), keyword: (?<keyword>"\w+"), params: (?<params>\{.*\}) \}\), errors\+\+;/g;
const text = /"(?:[^"\\]|\\.)*"/g;
/** Values that are the same for every document: written as they are, or shared by several violations. */
const constant = /^(?:true|false|null|told\d+)$/;

/**
 * Puts what the schema says of each violation into one table, which is made when the first is found: a validator that finds nothing never
 * needs it, and a process that starts need not read it (docs/decisions/0019).
 */
export function withFaultsApart(code: string): string {
  const faults: string[] = [];
  const apart = code.replace(violation, (...match) => {
    const { path = "instancePath", place, keyword, params = "" } = match.at(-1) as Readonly<Record<string, string>>;
    const isConstant = isSameForAll(params);
    faults.push(`[${place}, ${keyword}, ${isConstant ? params : "{}"}]`);
    const found = isConstant ? "" : `, ${params}`;
    return `vErrors = addError(vErrors, ${path}, faults, ${faults.length - 1}${found}), errors++;`;
  });
  if (apart.includes("addError(vErrors, {")) throw new Error("a violation is told in a way that is not known");
  return `${apart}const faults = () => [\n${faults.map((fault) => `  ${fault}`).join(",\n")}\n];\n`;
}

function isSameForAll(params: string): boolean {
  const names =
    params
      .replace(text, "")
      .replace(/\w+:/g, "")
      .match(/[A-Za-z_$][\w$]*/g) ?? [];
  return names.every((name) => constant.test(name));
}
