/** What Node, and not a browser, has for bytes that are all ASCII, as most documents are. */
interface NodeProcess {
  getBuiltinModule?(id: "node:buffer"): {
    isAscii(bytes: Uint8Array): boolean;
    readonly Buffer: { readonly prototype: { latin1Slice?(this: Uint8Array, start: number, end: number): string } };
  };
}

const node = (globalThis as { readonly process?: NodeProcess }).process?.getBuiltinModule?.("node:buffer");
const asciiSlice = node?.Buffer.prototype.latin1Slice;
const makeDecoder = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
let strictDecoder: ReturnType<typeof makeDecoder> | undefined;

/** The text of UTF-8 bytes, a byte order mark included; undefined when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (asciiSlice && node.isAscii(bytes)) return asciiSlice.call(bytes, 0, bytes.length);
  strictDecoder ??= makeDecoder();
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}
