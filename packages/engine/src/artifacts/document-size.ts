import { canonicalJson, type FileDescriptor } from "@quantlab/contracts";

/** Bytes that a JSON document with sorted members will have in its file. */
export function documentSize(file: FileDescriptor, document: unknown): number {
  const text = canonicalJson(document, { indent: 2, plan: file.text?.plan ?? 0 });
  return Buffer.byteLength(text) + (file.text?.finalNewline ? 1 : 0);
}
