import { readdirSync } from "node:fs";
import path from "node:path";
import { pythonVersion } from "./apply-versions.ts";
import { tryCommand } from "./run-command.ts";
import { type Workspace, workspaces } from "./workspaces.ts";

/** What a release depends on beside its files. */
export interface ReleaseState {
  readonly inCi: boolean;
  readonly clean: boolean;
  readonly onMain: boolean;
  /** The tag that started the release. */
  readonly tag: string | undefined;
  readonly changesets: readonly string[];
  readonly packages: readonly Workspace[];
  readonly python: string | undefined;
}

/** Reads the state of a release: the files of a tree, the history of the repository that it comes from. */
export function releaseState(tree: string, repository: string, env: NodeJS.ProcessEnv): ReleaseState {
  const git = (...args: string[]) => tryCommand("git", args, repository, "ignore");
  const status = git("status", "--porcelain");
  return {
    inCi: env.GITHUB_ACTIONS === "true",
    clean: status.status === 0 && status.stdout === "",
    onMain: git("merge-base", "--is-ancestor", "HEAD", "refs/remotes/origin/main").status === 0,
    tag: env.GITHUB_REF_TYPE === "tag" ? env.GITHUB_REF_NAME : undefined,
    changesets: readdirSync(path.join(tree, ".changeset")).filter((name) => /\.md$/.test(name) && name !== "README.md"),
    packages: workspaces(tree),
    python: pythonVersion(tree),
  };
}

/** Every reason not to publish, with what to do about it; none when it may be published. */
export function refusals(state: ReleaseState): string[] {
  const contracts = state.packages.find(({ name }) => name === "@quantlab/contracts");
  const version = contracts?.version ?? "0.0.0";
  const unnamed = state.packages.filter(({ repository }) => repository === undefined).map(({ name }) => name);
  const reasons: [boolean, string][] = [
    [!state.inCi, "packages are published by CI only, where their provenance is attested: push a tag"],
    [!state.clean, "the work tree has changes: commit them"],
    [!state.onMain, "the commit is not on origin/main: merge it first"],
    [
      state.changesets.length > 0,
      `${state.changesets.length} changesets are pending: npm run version-packages, commit, tag`,
    ],
    [version === "0.0.0", "the version is 0.0.0: npm run version-packages"],
    [state.tag !== `v${version}`, `the tag is ${state.tag ?? "missing"}: v${version} is expected`],
    [state.python !== version, `the Python version is ${state.python}, not ${version}: npm run version-packages`],
    [unnamed.length > 0, `no "repository" in package.json of ${unnamed.join(", ")}: provenance needs it`],
  ];
  return reasons.flatMap(([holds, reason]) => (holds ? [reason] : []));
}
