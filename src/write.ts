import { requireDescriptor, requireTarget } from "./arguments.ts";
import type { ArtifactDescriptor, FileDescriptor } from "./artifact.ts";
import { type CheckOptions, check } from "./check.ts";
import { errorOfFailures } from "./error-of-failures.ts";
import { InvalidArtifactError, UsageError } from "./errors.ts";
import { formatFile } from "./format-file.ts";
import type { Staging, Target } from "./target.ts";
import type { Table } from "./view.ts";

/** What writing takes: what reading gives, and of a table no more than its rows, as an array or anything that iterates. */
export type WritableContent<Descriptor> =
  Descriptor extends ArtifactDescriptor<infer Files, infer Form>
    ? Form extends "file"
      ? Writable<Files[keyof Files]>
      : { readonly [Name in keyof Files]: Writable<Files[Name]> }
    : never;

type Writable<Content> = Content extends Table<infer Row> ? Iterable<Row> : Content;

/** What `write` may be told. */
export type WriteOptions = Pick<CheckOptions, "rules" | "limits" | "signal" | "workspace">;

/**
 * Writes an artifact as its producer would, byte for byte, and only if it satisfies its contract: everything is staged, judged as any
 * consumer would judge it, and then becomes visible at once. Leaves no trace otherwise: throws InvalidArtifactError when it does not
 * conform, UnjudgedArtifactError or UnreadableFileError when that cannot be told.
 */
export async function write<Files, Form extends "directory" | "file">(
  descriptor: ArtifactDescriptor<Files, Form>,
  target: Target,
  content: WritableContent<ArtifactDescriptor<Files, Form>>,
  options: WriteOptions = {},
): Promise<void> {
  requireDescriptor(descriptor);
  requireTarget(target);
  const staging = await target.stage();
  try {
    putFiles(descriptor, staging, content);
    const { issues, failures } = await check(staging.tree(), { ...options, as: descriptor });
    const [failure, ...rest] = failures;
    if (failure) throw errorOfFailures(descriptor.title, [failure, ...rest]);
    if (issues.some((issue) => issue.severity === "error")) throw new InvalidArtifactError(descriptor.title, issues);
    options.signal?.throwIfAborted();
    await staging.commit();
  } catch (thrown) {
    await staging.abandon();
    throw thrown;
  }
}

function putFiles(descriptor: ArtifactDescriptor<unknown>, staging: Staging, content: unknown): void {
  const files = Object.values(descriptor.files) as FileDescriptor[];
  const [only] = files;
  if (descriptor.form === "directory" && (typeof content !== "object" || content === null))
    throw new UsageError(`a ${descriptor.kind} is written from its files by their names`, "Give what `read` answers.");
  const contents = (descriptor.form === "file" && only ? { [only.name]: content } : content) as Readonly<
    Record<string, unknown>
  >;
  for (const name of Object.keys(contents)) {
    if (contents[name] !== undefined && !files.some((file) => file.name === name))
      throw new UsageError(
        `a ${descriptor.kind} has no file ${name}`,
        `Its files are ${files.map((file) => file.name).join(", ")}.`,
      );
  }
  for (const file of files)
    if (contents[file.name] !== undefined) staging.put(file.name, formatFile(file, contents[file.name]));
}
