import type { Bump } from "../../../generated/meta/types.ts";
import { largerBump } from "../../evolution/assess-changes.ts";
import type { CommandLine } from "../command-line.ts";
import { type Changeset, readChangesets } from "./read-changesets.ts";

/** The largest bump that changesets declare for a package; for any package when none is named. */
export function bumpOf(changesets: readonly Changeset[], name: string | undefined): Bump | undefined {
  let declared: Bump | undefined;
  for (const { bumps } of changesets)
    for (const [known, bump] of bumps)
      if (bump !== "none" && (name === undefined || known === name)) declared = largerBump(declared, bump);
  return declared;
}

/** A declared release. */
export interface DeclaredRelease {
  readonly bump: Bump;
  /** Where the declaration comes from. */
  readonly by: string;
  /** Text in which undecided changes may be named. */
  words(): string;
}

/** What release is declared: by the option, by changesets in a folder, or none, which allows a minor one. */
export function declaredRelease(
  line: CommandLine,
  folder: string | undefined,
  name: string | undefined,
): DeclaredRelease {
  const changesets = () => (folder === undefined ? [] : readChangesets(folder));
  const words = () =>
    changesets()
      .map(({ body }) => body)
      .join("\n\n");
  const given = line.oneOf("bump", ["patch", "minor", "major"]);
  if (given !== undefined) return { bump: given, by: "--bump", words };
  const bump = bumpOf(changesets(), name);
  return bump === undefined ? { bump: "minor", by: "by default", words } : { bump, by: ".changeset", words };
}
