import { defineChangeRule } from "../change-rule.ts";

const nameOf = (schema: unknown) => {
  const name = typeof schema === "object" && schema !== null ? (schema as { readonly $id?: unknown }).$id : undefined;
  return typeof name === "string" ? name.replace(/#$/, "") : undefined;
};

export const nameChanged = defineChangeRule({
  id: "change.name-changed",
  bump: "major",
  breaks: "both",
  claim: "A schema is no longer found by its name.",
  why: "Schemas of others that refer to its `$id`, and programs that ask a validator for it, find nothing.",
  remedy: "Keep the `$id`: it names the contract and its major version, not where a release lies.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check({ before, after }) {
    const [old, next] = [nameOf(before), nameOf(after)];
    // A schema that is gone is told so.
    if (old !== undefined && after !== undefined && old !== next)
      yield { pointer: "/$id", before: old, ...(next !== undefined && { after: next }) };
  },
});
