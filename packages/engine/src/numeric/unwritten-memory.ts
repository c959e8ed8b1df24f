/** Memory for columns that are written in full before anybody reads them: what it holds until then is not said. */
export function unwrittenMemory(bytes: number): ArrayBuffer {
  return Buffer.allocUnsafeSlow(bytes).buffer;
}
