import { applyEdits, type Edit, type EditedArtifact } from "../../conformance/edits.ts";
import type { FileDescriptor } from "../artifact.ts";
import type { LoadedKind } from "../check.ts";
import { parseJsonLossless } from "../formats/json-lossless.ts";
import { formatPythonJson } from "../formats/python-json.ts";

/** An artifact after edits; documents whose members the producer sorts are sorted again. Throws when an edit does not fit. */
export function changedArtifact(
  kind: LoadedKind,
  artifact: EditedArtifact,
  edits: readonly Edit[],
  fileName: string | undefined,
): EditedArtifact {
  const changed = applyEdits(artifact, edits, fileName);
  const files = { ...changed.files };
  for (const [name, content] of Object.entries(changed.files)) {
    if (typeof content !== "string" || content === artifact.files[name]) continue;
    const described = fileName === undefined ? kind.prepared.descriptor.files[name] : theOnlyFile(kind);
    files[name] = described ? sorted(content, described) : content;
  }
  return { name: changed.name, files };
}

function theOnlyFile(kind: LoadedKind): FileDescriptor | undefined {
  return Object.values(kind.prepared.descriptor.files)[0];
}

function sorted(text: string, { format, text: layout }: FileDescriptor): string {
  if (format !== "json" || layout?.keyOrder !== "sorted") return text;
  const parsed = parseJsonLossless(text, layout);
  if (!parsed.ok) return text;
  const indent = text.includes("\n") ? layout.indent : null;
  const formatted = formatPythonJson(parsed.value, { ...layout, indent, finalNewline: false, readOrder: "ignore" });
  return formatted.ok ? formatted.text + (text.endsWith("\n") ? "\n" : "") : text;
}
