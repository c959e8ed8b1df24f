import { answersIn } from "./answers-in.ts";
import { requireDescriptor, requireTree } from "./arguments.ts";
import type { ArtifactDescriptor, FileDescriptor } from "./artifact.ts";
import { type CheckOptions, check } from "./check.ts";
import { errorOfFailures } from "./error-of-failures.ts";
import { InvalidArtifactError, UnreadableFileError, UsageError } from "./errors.ts";
import { parseJsonLossless } from "./formats/json-lossless.ts";
import { decodeUtf8 } from "./formats/utf8.ts";
import { firstInvalidByte } from "./formats/utf8-bytes.ts";
import type { Issue } from "./issue.ts";
import { kindName } from "./kind-name.ts";
import { defaultLimits } from "./limits.ts";
import { majorsOf } from "./majors.ts";
import { artifactFile, catalogueEntry, recogniseMajor } from "./recognise.ts";
import { openTable } from "./table.ts";
import { type RememberingTree, rememberingTree } from "./tree/remembering.ts";
import type { Tree } from "./tree/tree.ts";
import { upgrade } from "./upgrade.ts";

/** What reading gives: of a directory its files by their real names, of a file kind the document (or table) itself. */
export type ContentIn<Descriptor> =
  Descriptor extends ArtifactDescriptor<infer Files, infer Form>
    ? Form extends "file"
      ? Files[keyof Files]
      : Files
    : never;

/** What `read` may be told. */
export interface ReadOptions extends Omit<CheckOptions, "as"> {
  /** An artifact of an older major version is lifted to that of the descriptor; otherwise it is refused. */
  readonly lift?: boolean;
}

/** A reading as a value: the content, or why there is none. `issues` holds every finding either way. */
export type ReadResult<Content> =
  | { readonly ok: true; readonly content: Content; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks an artifact and reads it. Unknown members are kept; numbers keep the text they had, so that writing gives the same bytes.
 * Throws InvalidArtifactError when it breaks its contract, UnreadableFileError when it cannot be read, UnjudgedArtifactError when a
 * rule broke.
 */
export async function read<Files, Form extends "directory" | "file">(
  descriptor: ArtifactDescriptor<Files, Form>,
  tree: Tree,
  options: ReadOptions = {},
): Promise<ContentIn<ArtifactDescriptor<Files, Form>>> {
  const result = await tryRead(descriptor, tree, options);
  if (!result.ok) throw new InvalidArtifactError(named(descriptor, tree), result.issues);
  return result.content;
}

/** The same, answered as a value. Throws only when the artifact cannot be read or judged at all. */
export async function tryRead<Files, Form extends "directory" | "file">(
  descriptor: ArtifactDescriptor<Files, Form>,
  tree: Tree,
  options: ReadOptions = {},
): Promise<ReadResult<ContentIn<ArtifactDescriptor<Files, Form>>>> {
  requireDescriptor(descriptor);
  requireTree(tree);
  const remembered = rememberingTree(tree);
  const older = options.lift ? await olderMajor(descriptor, remembered) : undefined;
  if (older) {
    const result = await tryRead(older, remembered, { ...options, lift: false });
    return result.ok ? { ...result, content: upgrade(descriptor, result.content) } : result;
  }
  const { issues, failures } = await check(remembered, { ...options, as: descriptor });
  const [failure, ...rest] = failures;
  if (failure) throw errorOfFailures(named(descriptor, remembered), [failure, ...rest]);
  if (issues.some((issue) => issue.severity === "error")) return { ok: false, issues };
  const entry = catalogueEntry(kindName(descriptor.kind, descriptor.version));
  return {
    ok: true,
    content: contentOf(descriptor, entry ? answersIn(entry, remembered) : remembered, options) as ContentIn<
      ArtifactDescriptor<Files, Form>
    >,
    issues,
  };
}

/** What is read, by its name: of a kind that is a single file that of the file, whose tree has the name of its folder. */
function named({ title, form }: Pick<ArtifactDescriptor<unknown>, "title" | "form">, tree: Tree): string {
  const [entry, ...others] = form === "file" ? tree.list("") : [];
  return `${title} ${entry && others.length === 0 ? entry.name : tree.name}`.trimEnd();
}

/** The descriptor of the older major version that an artifact is of. */
async function olderMajor(
  { kind, version, form }: Pick<ArtifactDescriptor<unknown>, "kind" | "version" | "form">,
  tree: RememberingTree,
): Promise<ArtifactDescriptor<Readonly<Record<string, unknown>>> | undefined> {
  const entry = catalogueEntry(kindName(kind, version));
  const file = entry && form === "file" ? artifactFile(entry, tree.list("")) : undefined;
  const found = entry && majorsOf(entry) && recogniseMajor(entry, tree, file);
  return found && found.version < version ? (await found.load()).descriptor : undefined;
}

function contentOf(descriptor: ArtifactDescriptor<unknown>, tree: Tree, options: ReadOptions): unknown {
  const files = Object.values(descriptor.files) as FileDescriptor[];
  if (descriptor.form === "file") {
    const [file] = files;
    const entry = catalogueEntry(kindName(descriptor.kind, descriptor.version));
    const name = entry && artifactFile(entry, tree.list(""));
    if (!file || name === undefined)
      throw new UsageError("the tree holds no file", "Open the file itself with openFile.");
    return readFile(tree, name, file, options);
  }
  const content: Record<string, unknown> = {};
  for (const file of files) {
    const name = [file.name, ...file.legacyNames].find((candidate) => tree.size(candidate) !== undefined);
    if (name !== undefined) content[file.name] = readFile(tree, name, file, options);
  }
  return content;
}

function readFile(tree: Tree, name: string, file: FileDescriptor, options: ReadOptions): unknown {
  const limits = { ...defaultLimits, ...options.limits };
  if (file.format === "csv" || file.format === "jsonl")
    return openTable(tree, name, file, { limits, live: options.live ?? false });
  const bytes = tree.read(name, limits.documentBytes);
  if (file.format === "binary") return bytes;
  if (file.format === "text") return textOf(bytes, name);
  const parsed = parseJsonLossless(bytes, file.text ?? { keyOrder: "declared", plan: 0 }, { maxDepth: limits.depth });
  if (!parsed.ok) throw new UnreadableFileError(name, parsed.fault.message, parsed.fault.remedy);
  return parsed.value;
}

/** A byte order mark is kept: writing gives the same bytes. */
function textOf(bytes: Uint8Array, name: string): string {
  const text = decodeUtf8(bytes);
  if (text !== undefined) return text;
  const reason = `its byte ${firstInvalidByte(bytes)} is not UTF-8`;
  throw new UnreadableFileError(name, reason, 'Write the file as UTF-8 (in Python encoding="utf-8").');
}
