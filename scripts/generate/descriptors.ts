import type { Deprecation, MemberHistory } from "../../src/member-history.ts";
import { columnsOf, folderOf, type Kind, type KindFile, kebab } from "./kinds.ts";
import type { SchemaSet } from "./load-schemas.ts";
import { notesOf } from "./notes.ts";
import { markedNames, rankedMarks } from "./ranked-marks.ts";
import { textPlan } from "./text-plan.ts";

const literal = (value: unknown) => JSON.stringify(value);

/** The name of a type where all families and versions meet. */
const typeName = (title: string, version: number) => (version === 1 ? title : `${title}V${version}`);

/** The type of a file's content as `read` gives it. */
function contentType(file: KindFile, version: number): string {
  if (file.format === "text") return "string";
  if (file.format === "binary") return "Uint8Array";
  const type = typeName(file.title, version);
  return file.format === "json" ? type : `Table<${type}>`;
}

const members = (kind: Kind) =>
  kind.files
    .map(
      (file) =>
        `  /** ${file.schema.description ?? file.title} */\n  readonly ${literal(file.name)}${file.required ? "" : "?"}: ${contentType(file, kind.version)};`,
    )
    .join("\n");

const typeTitles = (files: readonly KindFile[]) =>
  [
    ...new Set(files.filter((file) => file.format !== "text" && file.format !== "binary").map((file) => file.title)),
  ].sort();

/** generated/contents.ts: what every kind contains, keyed by real file names. */
export function contentsModule(kinds: readonly Kind[]): string {
  const imports = [...new Set(kinds.map(folderOf))].sort().flatMap((folder) => {
    const own = kinds.filter((kind) => folderOf(kind) === folder);
    const titles = typeTitles(own.flatMap((kind) => kind.files)).map((title) => {
      const name = typeName(title, own[0]?.version ?? 1);
      return name === title ? title : `${title} as ${name}`;
    });
    return titles.length === 0 ? [] : `import type { ${titles.join(", ")} } from "./${folder}/types.ts";`;
  });
  const directories = kinds.filter((kind) => kind.form === "directory");
  return `import type { Table } from "../src/view.ts";
${imports.join("\n")}

${directories.map((kind) => `/** ${kind.description} */\nexport interface ${typeName(kind.title, kind.version)} {\n${members(kind)}\n}`).join("\n\n")}

/** What every kind of artifact contains, keyed by the real names of its files. */
export interface ContentOf {
${kinds.map((kind) => (kind.form === "directory" ? `  readonly ${literal(kind.name)}: ${typeName(kind.title, kind.version)};` : `  readonly ${literal(kind.name)}: {\n${members(kind).replace(/^/gm, "  ")}\n  };`)).join("\n")}
}

/** Names of all kinds. */
export type KindName = keyof ContentOf;
`;
}

/** generated/<family>/<version>/descriptors/<kind>.ts */
export function descriptorModule(kind: Kind, schemas: SchemaSet): string {
  const validated = kind.files.filter((file) => file.id);
  const imports = [
    ...new Map(
      validated.map((file) => [
        file.title,
        `import { validate${file.title} } from "../validators/${kebab(file.title)}.js";`,
      ]),
    ).values(),
  ].sort();
  const type =
    kind.form === "directory"
      ? `import type { ${typeName(kind.title, kind.version)} as Content } from "../../../contents.ts";`
      : `import type { ContentOf } from "../../../contents.ts";\nimport type { ${kind.title} as Content } from "../types.ts";`;
  const files = kind.form === "directory" ? "Content" : `ContentOf[${literal(kind.name)}]`;
  const literals = kind.files.map((file) => `    ${literal(file.name)}: ${fileLiteral(file, schemas)},`).join("\n");
  const types = literals.includes(": TextLayout ") ? "ArtifactDescriptor, TextLayout" : "ArtifactDescriptor";
  return `import type { ${types} } from "../../../../src/artifact.ts";
${type}
${imports.join("\n")}

/** ${kind.description} */
export type ${kind.title} = Content;

/** ${kind.description} */
export const ${kind.title}: ArtifactDescriptor<${files}, ${literal(kind.form)}> = {
  kind: ${literal(kind.kind)},
  family: ${literal(kind.family)},
  version: ${kind.version},
  title: ${literal(kind.title)},
  form: ${literal(kind.form)},
  roots: ${literal(kind.roots)},
  producer: ${literal(kind.producer)},
  consumers: ${literal(kind.consumers)},
  files: {
${literals}
  },
};
`;
}

function fileLiteral(file: KindFile, schemas: SchemaSet): string {
  const { schema, id } = file;
  const parts = [`name: ${literal(file.name)}`, `format: ${literal(file.format)}`, `required: ${file.required}`];
  if (id) parts.push(`schema: ${literal(id)}`, `validate: validate${file.title}`);
  if (id && (file.format === "json" || file.format === "jsonl")) {
    const indent = file.format === "jsonl" ? null : (schema["x-indent"] ?? 2);
    parts.push(
      // Only who writes needs it, and it is large: it is made when somebody does.
      `get text(): TextLayout { return { keyOrder: ${literal(schema["x-key-order"] ?? "declared")}, indent: ${indent}, ascii: ${schema["x-ascii"] ?? false},${file.compact ? " compact: true," : ""}${schema["x-final-newline"] ? " finalNewline: true," : ""} plan: ${literal(textPlan(schema, id, schemas))} }; }`,
    );
  }
  if (id && file.format === "csv")
    parts.push(
      `columns: ${literal(columnsOf(schema, id, schemas))}`,
      `moreColumns: ${schema["x-more-columns"] ?? false}`,
      `newline: ${literal(schema["x-newline"] === "crlf" ? "\r\n" : "\n")}`,
    );
  const history = historyOf(file, schemas);
  if (history) parts.push(`history: ${literal(history)}`);
  parts.push(`legacyNames: ${literal(file.legacyNames)}`);
  return `{ ${parts.join(", ")} }`;
}

/** What versions did to the members of a file; undefined when they did nothing. */
export function historyOf(file: KindFile, schemas: SchemaSet): MemberHistory | undefined {
  const since: Record<string, string> = file.schema["x-since"] ? { "": file.schema["x-since"] } : {};
  const deprecated: Record<string, Deprecation> = {};
  for (const [place, note] of Object.entries(notesOf({ files: [file] }, schemas)[file.name]?.fields ?? {})) {
    if (note.since !== undefined) since[place] = note.since;
    if (note.deprecated !== undefined) deprecated[place] = note.deprecated;
  }
  return Object.keys(since).length + Object.keys(deprecated).length === 0 ? undefined : { since, deprecated };
}

/** The newest minor version that added something to a kind. */
function minorOf(kind: Kind, schemas: SchemaSet): number {
  const versions = kind.files.flatMap((file) => Object.values(historyOf(file, schemas)?.since ?? {}));
  const minors = versions
    .filter((version) => version.startsWith(`${kind.version}.`))
    .map((version) => Number(version.split(".")[1]));
  return Math.max(0, ...minors);
}

/** generated/catalogue.ts: how every kind is recognised, and where its parts are loaded from. */
export function catalogueModule(kinds: readonly Kind[], schemas: SchemaSet): string {
  return `import type { CatalogueEntry, KindMark } from "../src/catalogue-entry.ts";

/** Every kind of artifact, in the order of their names. */
export const catalogue: readonly CatalogueEntry[] = [
${kinds
  .map((kind) =>
    [
      "  {",
      `    kind: ${literal(kind.name)},`,
      `    family: ${literal(kind.family)},`,
      `    version: ${kind.version},`,
      `    minor: ${minorOf(kind, schemas)},`,
      `    form: ${literal(kind.form)},`,
      `    clause: ${literal(kind.clause)},`,
      `    roots: ${literal(kind.roots)},`,
      `    fileNames: ${literal(kind.fileNames)},`,
      ...(kind.versionMember ? [`    versionMember: ${literal(kind.versionMember)},`] : []),
      `    files: ${literal(kind.form === "directory" ? kind.files.map((file) => file.name).filter((name) => !name.includes("/")) : [])},`,
      `    contains: ${literal(kind.contains)},`,
      ...(kind.exchanges ? [`    exchanges: ${literal(kind.exchanges)},`] : []),
      ...(kind.frames.length > 0 ? [`    frames: ${literal(kind.frames)},`] : []),
      `    load: () => import("./kinds/${kind.name}.ts"),`,
      `    notes: async () => (await import("./${folderOf(kind)}/notes/${kind.kind}.ts")).notes,`,
      "  },",
    ].join("\n"),
  )
  .join("\n")}
];

/** Names of files by which some mark tells a directory. */
export const markedNames: readonly string[] = ${literal(markedNames(kinds))};

/** Every mark of a directory kind, the weightiest first. */
export const marks: readonly KindMark[] = [
${rankedMarks(kinds)
  .map((mark) => `  ${literal(mark)},`)
  .join("\n")}
];
`;
}

/** generated/kinds/<name>.ts: what judging a kind needs, in one piece. */
export function kindModule(kind: Kind): string {
  return `export { ${kind.title} as descriptor } from "../${folderOf(kind)}/descriptors/${kind.kind}.ts";
export { rules } from "../rules/${kind.name}.ts";
`;
}

/** generated/<family>/<version>/index.ts: descriptors, types, and a named reader and writer for every kind. */
export function familyIndex(kinds: readonly Kind[], typeNames: readonly string[]): string {
  const taken = new Set(kinds.map((kind) => kind.title));
  return `import type { Target } from "../../../src/target.ts";
import type { Tree } from "../../../src/tree/tree.ts";
import { type ContentIn, read, type ReadOptions } from "../../../src/read.ts";
import { type WritableContent, write, type WriteOptions } from "../../../src/write.ts";
${kinds.map((kind) => `import { ${kind.title} } from "./descriptors/${kind.kind}.ts";`).join("\n")}

export type { ${typeNames.filter((name) => !taken.has(name)).join(", ")} } from "./types.ts";
export { ${kinds.map((kind) => kind.title).join(", ")} };

${kinds
  .map(
    (kind) => `/** Reads and checks: ${kind.description} Throws InvalidArtifactError when it breaks its contract. */
export const read${kind.title} = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof ${kind.title}>> => read(${kind.title}, tree, options);
/** Checks, then writes all or nothing: ${kind.description} Throws InvalidArtifactError when it breaks its contract. */
export const write${kind.title} = (target: Target, content: WritableContent<typeof ${kind.title}>, options?: WriteOptions): Promise<void> => write(${kind.title}, target, content, options);`,
  )
  .join("\n")}
`;
}
