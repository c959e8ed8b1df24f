import { valueAt } from "../formats/json-pointer.ts";
import { decodedFragment } from "./decoded-fragment.ts";
import { isObject, isSchema, type SchemaNode } from "./schema-node.ts";
import { absolute, visitSchemaParts } from "./schema-parts.ts";

/** Every place that references can name, in the documents of one version. */
export interface SchemaPlaces {
  /** The schema that a URI names; undefined when there is none. */
  readonly named: (uri: string) => SchemaNode | undefined;
  /** What the `$ref` or `$dynamicRef` of a schema leads to, overridden or not; undefined when it has none or it leads nowhere. */
  readonly behind: (node: { readonly [keyword: string]: unknown }) => SchemaNode | undefined;
}

/** Finds the places of documents, each with the URI where it lies. */
export function schemaPlaces(documents: Iterable<{ readonly schema: SchemaNode; readonly uri: string }>): SchemaPlaces {
  const places = new Map<string, unknown>();
  const bases = new WeakMap<object, string>();
  for (const { schema, uri } of documents) {
    places.set(uri, schema);
    const own = isObject(schema) && typeof schema.$id === "string" ? absolute(schema.$id, uri) : undefined;
    visitSchemaParts(schema, uri, ({ node, base, isMap }) => {
      if (isMap) return;
      bases.set(node, base);
      if (typeof node.$id === "string") places.set(base, node);
      for (const keyword of ["$anchor", "$dynamicAnchor"])
        if (typeof node[keyword] === "string")
          // A document is also found where it lies.
          for (const resource of own === base ? [base, uri] : [base])
            places.set(`${resource.split("#")[0]}#${node[keyword]}`, node);
    });
  }
  const named = (uri: string) => {
    const [resource = "", hash = ""] = uri.split("#");
    const fragment = decodedFragment(hash);
    const found =
      fragment === "" || fragment.startsWith("/")
        ? valueAt(places.get(resource), fragment)
        : places.get(`${resource}#${fragment}`);
    return isSchema(found) ? found : undefined;
  };
  return {
    named,
    behind(node) {
      const reference = node.$ref ?? node.$dynamicRef;
      const base = bases.get(node);
      const uri = typeof reference === "string" && base !== undefined ? absolute(reference, base) : undefined;
      return uri === undefined ? undefined : named(uri);
    },
  };
}
