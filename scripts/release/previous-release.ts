import { StepFailed, tryCommand } from "./run-command.ts";

/** The tag of the release before the one that is made of this commit, whose own tag is there already; "none" when it is the first. Throws StepFailed. */
export function previousRelease(repository: string): string {
  const shallow = tryCommand("git", ["rev-parse", "--is-shallow-repository"], repository, "ignore").stdout.trim();
  if (shallow !== "false") throw new StepFailed("the history is not all here: earlier releases may be missing");
  const listed = tryCommand(
    "git",
    ["tag", "--merged", "HEAD", "--no-contains", "HEAD", "--sort=-v:refname", "--list", "v*"],
    repository,
    "ignore",
  ).stdout;
  return listed.split("\n").find((tag) => /^v\d+\.\d+\.\d+/.test(tag)) ?? "none";
}
