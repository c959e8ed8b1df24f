import type { FileDescriptor } from "@quantlab/contracts";
import { BuilderInputError } from "./builder-input-error.ts";

const deepest = 64;

/** A copy of a value of plain JSON without members that are undefined. Throws BuilderInputError for what JSON cannot say. */
export function plainJson(value: unknown, pointer: string, depth = 0): unknown {
  const refuse = (message: string) => new BuilderInputError(pointer, message, "Give a value that JSON can say.");
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (/\p{Surrogate}/u.test(value)) throw refuse("half of a character");
    return value;
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw refuse(`${value} is no JSON`);
    return value;
  }
  if (typeof value !== "object") throw refuse(`a ${typeof value} is no JSON`);
  if (depth > deepest) throw refuse("it is nested too deeply");
  if (Array.isArray(value)) return value.map((item, index) => plainJson(item, `${pointer}/${index}`, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw refuse("it is no plain object");
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.map(([name, member]) => {
      const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      plainJson(name, at);
      return [name, plainJson(member, at, depth + 1)];
    }),
  );
}

/** Throws BuilderInputError with the first violation when a document breaks its schema. */
export function requireSchema(file: FileDescriptor | undefined, document: unknown): void {
  const validate = file?.validate;
  if (!validate || validate(document)) return;
  const [first] = validate.errors ?? [];
  const details = Object.values(first?.params ?? {})
    .map((value) => JSON.stringify(value))
    .join(", ");
  throw new BuilderInputError(
    first?.instancePath ?? "",
    `${file.name} would break its schema: ${first?.keyword ?? "it"} ${details}`.trimEnd(),
    "Give a value that the schema allows; the page of the document says which.",
  );
}
