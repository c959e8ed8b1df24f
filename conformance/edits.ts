import type { ConformanceEdit } from "../generated/meta/types.ts";
import { parseJsonLossless } from "../src/formats/json-lossless.ts";
import { formatPythonJson } from "../src/formats/python-json.ts";
import { applyPatch, type PatchOperation } from "./patch.ts";

/** One edit of a conformance case, decided by schemas/meta/cases.schema.json. */
export type Edit = ConformanceEdit;

/** An artifact in memory: its name and its files. */
export interface EditedArtifact {
  readonly name: string;
  readonly files: Record<string, string | Uint8Array>;
}

const decoder = new TextDecoder();
const textOf = (content: string | Uint8Array | undefined, edit: Edit) => {
  if (content === undefined) throw new Error(`${edit.op}: there is no file ${edit.file}`);
  return typeof content === "string" ? content : decoder.decode(content);
};

/** Applies edits in order to a copy. `fileName` is edited where an edit names no file. Throws when an edit does not fit. */
export function applyEdits(artifact: EditedArtifact, edits: readonly Edit[], fileName?: string): EditedArtifact {
  let { name } = artifact;
  const files = { ...artifact.files };
  for (const edit of edits) {
    const file = edit.file ?? fileName ?? "";
    switch (edit.op) {
      case "rename-directory":
        name = edit.to as string;
        break;
      case "make-directory":
        files[`${file}/`] = "";
        break;
      case "write":
        files[file] = edit.text as string;
        break;
      case "delete":
        textOf(files[file], edit);
        delete files[file];
        break;
      case "rename":
        textOf(files[file], edit);
        files[edit.to as string] = files[file] as string | Uint8Array;
        delete files[file];
        break;
      case "replace-text": {
        const text = textOf(files[file], edit);
        if (!text.includes(edit.find as string)) throw new Error(`${file} does not hold ${JSON.stringify(edit.find)}`);
        // As a function: in a text `$&` would stand for what was found.
        files[file] = text.replaceAll(edit.find as string, () => edit.text as string);
        break;
      }
      case "set-line":
      case "insert-line":
      case "delete-line":
        files[file] = editLine(textOf(files[file], edit), edit);
        break;
      default:
        files[file] = patchJson(textOf(files[file], edit), edit);
    }
  }
  return { name, files };
}

function editLine(text: string, edit: Edit): string {
  const lines = text.split("\n");
  const at = edit.line as number;
  if (at >= lines.length) throw new Error(`${edit.file} has no line ${at}`);
  if (edit.op === "delete-line") lines.splice(at, 1);
  else lines.splice(at, edit.op === "set-line" ? 1 : 0, edit.text as string);
  return lines.join("\n");
}

/** A JSON text after one operation; what is not edited keeps its bytes: numbers their text, members their order. Throws when it does not fit. */
export function patchJson(text: string, edit: Edit): string {
  const parsed = parseJsonLossless(text, { keyOrder: "declared", plan: 0 });
  if (!parsed.ok) throw new Error(`${edit.file}: ${parsed.fault.message}`);
  const patched = applyPatch(parsed.value, edit as PatchOperation);
  const oneLine = !text.includes("\n");
  const formatted = formatPythonJson(patched, {
    keyOrder: "declared",
    indent: oneLine ? null : 2,
    ascii: false,
    plan: 0,
  });
  if (!formatted.ok) throw new Error(`${edit.file}: ${formatted.fault.message}`);
  return formatted.text + (text.endsWith("\n") ? "\n" : "");
}
