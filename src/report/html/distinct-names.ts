/** The last parts of each path: as many as it takes to tell it from the others. */
export function distinctNames(paths: readonly string[]): string[] {
  const parts = paths.map((path) => path.replace(/(?<=[^/])\/+$/, "").split("/"));
  const names = [...paths];
  let alike = [...paths.keys()];
  for (let length = 1; alike.length > 0; length++) {
    const counts = new Map<string, number>();
    for (const index of alike) {
      const name = parts[index]?.slice(-length).join("/") || "/";
      names[index] = name;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    alike = alike.filter(
      (index) => (counts.get(names[index] as string) ?? 0) > 1 && length < (parts[index]?.length ?? 0),
    );
  }
  return names;
}
