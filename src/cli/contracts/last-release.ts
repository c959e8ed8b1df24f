import { rcompare, valid } from "semver";
import { gitText } from "./run-git.ts";

/** A release that git knows. */
export interface Release {
  readonly tag: string;
  readonly version: string;
}

/**
 * The newest release by its tag: `v1.2.3`, `1.2.3` or `<package>@1.2.3`; nothing when there is none. Releases that this state was made
 * from come before those of other branches.
 */
export function lastRelease(cwd: string, packageName: string | undefined): Release | undefined {
  return (
    newestOf(gitText(["tag", "--list", "--merged", "HEAD"], cwd), packageName) ??
    newestOf(gitText(["tag", "--list"], cwd), packageName)
  );
}

/** Whether there is a repository that can know of releases. */
export function isRepository(cwd: string): boolean {
  return gitText(["rev-parse", "--git-dir"], cwd) !== undefined;
}

function newestOf(listed: string | undefined, packageName: string | undefined): Release | undefined {
  const tags = listed?.split("\n") ?? [];
  const own = packageName === undefined ? "" : `${packageName}@`;
  const releases = tags.flatMap((tag): Release[] => {
    const text = own !== "" && tag.startsWith(own) ? tag.slice(own.length) : /^v?\d/.test(tag) ? tag : undefined;
    const version = text === undefined ? null : valid(text);
    return version === null ? [] : [{ tag, version }];
  });
  return releases.sort((left, right) => rcompare(left.version, right.version))[0];
}

/** Whether tags may be missing because only a part of the history was fetched. */
export function isShallow(cwd: string): boolean {
  return gitText(["rev-parse", "--is-shallow-repository"], cwd) === "true";
}
