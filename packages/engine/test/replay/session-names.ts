/** Files of a tree with the name of its directory in the place of the random id of each forward session. */
export function withSessionNames(files: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.entries(files).flatMap(([file, text]): [string, string][] => {
    const folder = /^outputs\/forward_runs\/([^/]+)\/portfolio_state\.json$/.exec(file)?.[1];
    const id = /"session_id": "([0-9a-f]{8})"/.exec(text)?.[1];
    return folder !== undefined && id !== undefined ? [[id, folder]] : [];
  });
  const named = Object.entries(files).map(([file, text]): [string, string] => [
    file,
    names.reduce((current, [id, name]) => current.replaceAll(`"${id}"`, `"<${name}>"`), text),
  ]);
  return Object.fromEntries(named);
}

/**
 * Names for the folders of forward sessions under which they are scanned in the recorded order, that of a file system; ours is that of
 * names, and sums of figures depend on it in the last place. Empty where no portfolio was recorded.
 */
export function scanNames(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const reports = ["portfolio_report.json", "portfolio_compare.json"].map(
    (name) => files[`outputs/forward_runs/${name}`],
  );
  const portfolio = withSessionNames({ ...files, portfolio: reports.find((text) => text !== undefined) ?? "" });
  const found = (portfolio.portfolio ?? "").matchAll(/"session_id": "<([^">]+)>"/g);
  const folders = new Set(Array.from(found, ([, folder]) => folder as string));
  // One session has no order; the folder of one that an older program left keeps its name.
  if (folders.size < 2) return new Map();
  return new Map(Array.from(folders, (folder, place) => [folder, `${place}-${folder}`]));
}

/** A text or tree with other names in the place of these. */
export function renamed(text: string, names: Iterable<readonly [string, string]>): string {
  return Array.from(names).reduce((current, [from, to]) => current.replaceAll(from, to), text);
}
