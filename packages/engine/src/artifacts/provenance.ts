import { gitCommit } from "../identity/git-commit.ts";

/** Who wrote an artifact, and with what; the names are those of the contract, the interpreter is Node. */
export interface Provenance {
  readonly git_commit: string;
  readonly python_executable: string;
  readonly python_version: string;
}

/** The provenance of what this process writes from a working directory. */
export function provenanceOf(directory: string): Provenance {
  return {
    git_commit: gitCommit(directory),
    python_executable: process.execPath,
    python_version: `Node.js ${process.versions.node}`,
  };
}
