import { rcompare, valid } from "semver";
import { gitText } from "./run-git.ts";

/** A release that git knows. */
export interface Release {
  readonly tag: string;
  readonly version: string;
}

/** The newest release by its tag: `v1.2.3`, `1.2.3` or `<package>@1.2.3`; nothing when there is none. */
export function lastRelease(cwd: string, packageName: string | undefined): Release | undefined {
  const tags = gitText(["tag", "--list"], cwd)?.split("\n") ?? [];
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
