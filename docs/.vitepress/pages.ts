import path from "node:path";

const own: Readonly<Record<string, string>> = {
  "CHANGELOG.md": "changelog.md",
  "CONTRIBUTING.md": "contributing.md",
  "SECURITY.md": "security.md",
  "schemas/README.md": "schemas.md",
  "python/README.md": "packages/python.md",
  "docs/reference/README.md": "reference/index.md",
  "generated/docs/README.md": "contracts/index.md",
  "generated/docs/changes/README.md": "changes/index.md",
};

/** Where a file of the repository is on the site; undefined when it is no page. */
export function pageOf(file: string): string | undefined {
  return (
    own[file] ??
    /^(?:docs|generated\/docs)\/(.+\.md)$/.exec(file)?.[1] ??
    file.replace(/^packages\/([^/]+)\/README\.md$/, "packages/$1.md").match(/^packages\/[^/]+\.md$/)?.[0]
  );
}

/** The address on the site of what a file links to: a page, or a schema. Other links stay as they are. */
export function siteLink(from: string, href: string): string {
  const [, target = "", rest = ""] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  if (target === "" || /^([a-z][a-z0-9+.-]*:|\/)/i.test(target)) return href;
  const file = path.posix.join(path.posix.dirname(from), decodeURI(target));
  const page = pageOf(file);
  if (page !== undefined) return `/${page}${rest}`;
  return /^schemas\/.+\.json$/.test(file) ? `/${file}` : href;
}
