import path from "node:path";
import { UsageError } from "../../errors.ts";
import { limits } from "./limits.ts";
import { referencedFiles } from "./referenced-files.ts";
import { gitText, runGit } from "./run-git.ts";
import { mayBeSchema, rulesFile, type SourceFiles, type SourceOptions } from "./source-files.ts";

const revision = /^[A-Za-z0-9_][\w./@{}^~+-]*$/;

interface Blob {
  readonly name: string;
  readonly hash: string;
}

function blobs(commit: string, folder: string, root: string): Blob[] {
  const listed =
    runGit(["ls-tree", "-r", "-z", "--full-tree", commit, "--", folder === "" ? "." : folder], root)?.toString(
      "utf8",
    ) ?? "";
  return listed.split("\0").flatMap((line) => {
    const [, mode, hash = "", name = ""] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return mode === "100644" || mode === "100755" ? [{ name, hash }] : [];
  });
}

function contents(found: readonly Blob[], root: string): Map<string, Uint8Array> {
  if (found.length === 0) return new Map();
  const answer =
    runGit(["cat-file", "--batch"], root, found.map(({ hash }) => `${hash}\n`).join("")) ?? Buffer.alloc(0);
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const { name } of found) {
    const end = answer.indexOf(0x0a, at);
    const size = Number(answer.toString("latin1", at, Math.max(at, end)).split(" ")[2]);
    if (end < 0 || !Number.isSafeInteger(size))
      throw new UsageError(`git cannot read ${name}, although it lists it`, "Check the repository with `git fsck`.");
    files.set(name, answer.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return files;
}

/** Reads the schemas of a git revision, `REVISION` or `REVISION:folder`, without touching the working tree. */
export function readGit(argument: string, { cwd, schemas }: SourceOptions): SourceFiles {
  const [ref = "", given] = argument.split(":", 2);
  const nowhere = (why: string) =>
    new UsageError(
      `${JSON.stringify(argument)} is no file, folder, tarball, installed package or git revision: ${why}`,
      "Name one of these; `git tag` lists releases.",
    );
  if (!revision.test(ref) || ref.includes("..")) throw nowhere("a revision is not written so");
  const root = gitText(["rev-parse", "--show-toplevel"], cwd);
  if (root === undefined) throw nowhere("there is no git repository here");
  const commit = gitText(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], cwd);
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) throw nowhere("git does not know it");
  const prefix = gitText(["rev-parse", "--show-prefix"], cwd) ?? "";
  const inside = (name: string) => path.posix.normalize(path.posix.join(prefix, name)).replace(/^\.(?:\/|$)|\/+$/g, "");
  const wanted = inside(given ?? schemas ?? "schemas");
  if (wanted.startsWith("..")) throw nowhere("the folder lies outside the repository");
  const all = blobs(commit, wanted, root);
  const extra = [inside(rulesFile), inside("package.json")].flatMap((name) => blobs(commit, name, root));
  const beside = contents(extra, root);
  const [rules, manifest] = [beside.get(inside(rulesFile)), beside.get(inside("package.json"))];
  const about = { label: argument, ...(manifest && { manifest }) };
  if (all.length === 1 && all[0]?.name === wanted) return { ...about, ...singleFile(commit, wanted, argument, root) };
  // As of a folder: its own folder of schemas, or itself when it has none.
  const isElsewhere = all.length === 0 && given === undefined && schemas === undefined;
  const folder = isElsewhere ? inside(".") : wanted;
  const below = (name: string) => (folder === "" ? name : name.slice(folder.length + 1));
  const found = (isElsewhere ? blobs(commit, folder, root) : all).filter(({ name }) => mayBeSchema(below(name)));
  if (found.length > limits.files)
    throw new UsageError(`${argument} holds more than ${limits.files} files`, "Name the folder of the schemas.");
  const bytes = contents(found, root);
  const files = new Map(found.map(({ name }) => [below(name), bytes.get(name) ?? new Uint8Array()]));
  return { ...about, ...(rules && { rules }), files, folder: folder === "" ? "." : folder };
}

function singleFile(commit: string, file: string, label: string, root: string) {
  const folder = path.posix.dirname(file);
  const files = referencedFiles(path.posix.basename(file), label, (name) => {
    const place = path.posix.join(folder, name);
    return place.startsWith("..") ? undefined : runGit(["cat-file", "blob", `${commit}:${place}`], root);
  });
  return { files, folder, single: path.posix.basename(file) };
}
