import { createSha256 } from "../../src/formats/sha256.ts";

const encoder = new TextEncoder();

/** SHA-256 of a text as UTF-8, in lower-case hexadecimal. */
export const sha256 = (text: string): string => createSha256().update(encoder.encode(text)).digest();
