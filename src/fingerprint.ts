/** 12 hex digits that follow a finding through edits: FNV-1a, 2 × 32 bit, over rule, file and pointer. */
export function fingerprint(rule: string, file: string, pointer: string): string {
  const text = `${rule}\n${file}\n${pointer}`;
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193).slice(0, 4);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  return (value >>> 0).toString(16).padStart(8, "0");
}
