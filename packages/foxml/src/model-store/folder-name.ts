import { ModelStoreError } from "./model-store-error.ts";

/**
 * The folder of a target or symbol: slashes do not survive in names of folders, as the recorded writer has it. Throws ModelStoreError
 * for a name that would lead elsewhere.
 */
export function folderOfName(what: string, name: unknown): string {
  return plainName(what, name, true).replace(/[/\\]/g, "_");
}

/** A name that is a part of one folder's name as it is. Throws ModelStoreError for any other. */
export function plainName(what: string, name: unknown, slashes = false): string {
  const reason = hostility(name, slashes);
  if (reason === undefined) return name as string;
  throw new ModelStoreError(
    "NAME_REFUSED",
    `the ${what} ${shown(name)} is refused: ${reason}`,
    `Give the ${what} as the run names it: letters, digits, dots and underscores.`,
  );
}

/** Why a name cannot be trusted as a part of a path; undefined for a harmless one. */
export function hostility(name: unknown, slashes = false): string | undefined {
  if (typeof name !== "string") return "it is no text";
  if (name === "") return "it is empty";
  if (Buffer.byteLength(name) > 240) return "it is longer than a folder's name can be";
  if (/\p{Surrogate}/u.test(name)) return "it is no well-formed text";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused.
  if (/[\u0000-\u001f\u007f]/.test(name)) return "it holds a control character";
  if (!slashes && /[/\\]/.test(name)) return "it holds a separator";
  return name.split(/[/\\]/).some((part) => part === "" || part === "." || part === "..")
    ? "it leads to another folder"
    : undefined;
}

const shown = (name: unknown) => {
  const text = JSON.stringify(name) ?? String(name);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};
