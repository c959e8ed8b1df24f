/** What a major version of a kind is called wherever a kind is named: `order`, and from the second on `order@2`. */
export function kindName(kind: string, version: number): string {
  return version === 1 ? kind : `${kind}@${version}`;
}

/** The kind of which something is a major version: `order` of `order@2`. */
export function kindOfName(name: string): string {
  const cut = name.indexOf("@");
  return cut < 0 ? name : name.slice(0, cut);
}
