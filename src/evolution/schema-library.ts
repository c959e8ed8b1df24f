import { decodedFragment } from "./decoded-fragment.ts";
import { isObject, isSchema, type SchemaNode } from "./schema-node.ts";
import { visitSchemaParts } from "./schema-parts.ts";
import { Undecidable } from "./undecidable.ts";

/** One schema resource: what an `$id` (or a whole document) opens. */
export interface Resource {
  readonly number: number;
  readonly uri: string;
  readonly root: SchemaNode;
  readonly anchors: Map<string, SchemaNode>;
  readonly dynamicAnchors: Map<string, SchemaNode>;
  readonly library: Library;
}

/** Where a schema stands: its resource, and the resources with dynamic anchors entered on the way, outermost first. */
export interface Scope {
  readonly resource: Resource;
  readonly entered: readonly Resource[];
}

/** A schema with its scope. */
export interface Place {
  readonly node: SchemaNode;
  readonly scope: Scope;
}

/** All resources one schema can reach. */
export interface Library {
  readonly byUri: Map<string, Resource>;
  readonly byRoot: Map<object, Resource>;
  /** What others published, the same for every library. */
  readonly published?: Library;
}

let resources = 0;
const noUri = "https://schema.invalid/";

function addResource(library: Library, uri: string, root: SchemaNode): Resource {
  const resource = {
    number: resources++,
    uri,
    root,
    anchors: new Map<string, SchemaNode>(),
    dynamicAnchors: new Map<string, SchemaNode>(),
    library,
  };
  library.byUri.set(uri, resource);
  if (typeof root === "object") library.byRoot.set(root, resource);
  return resource;
}

function absolute(reference: string, base: string): string {
  try {
    return new URL(reference, base).href;
  } catch {
    throw new Undecidable(`the reference ${JSON.stringify(reference)} is no URI reference`);
  }
}

function index(library: Library, document: Resource): void {
  visitSchemaParts(document.root, document.uri, ({ node, pointer, base, isMap }) => {
    if (isMap) return;
    if (pointer !== "" && typeof node.$id === "string") {
      // Refuses what is no URI.
      absolute(node.$id, base);
      addResource(library, base, node);
    }
    const here = library.byUri.get(base) ?? document;
    if (typeof node.$dynamicAnchor === "string") here.dynamicAnchors.set(node.$dynamicAnchor, node);
    for (const name of [node.$anchor, node.$dynamicAnchor]) if (typeof name === "string") here.anchors.set(name, node);
  });
}

function addDocument(library: Library, document: SchemaNode, uri: string): Resource {
  const id = isObject(document) && typeof document.$id === "string" ? absolute(document.$id, uri) : uri;
  const resource = addResource(library, id.replace(/#$/, ""), document);
  index(library, resource);
  return resource;
}

function entering(resource: Resource, entered: readonly Resource[]): Scope {
  const known = resource.dynamicAnchors.size === 0 || entered.includes(resource);
  return { resource, entered: known ? entered : [...entered, resource] };
}

/** Schemas by the URIs that references name. */
export type Documents = Readonly<Record<string, SchemaNode>>;
const libraries = new WeakMap<Documents, Library>();
const publishedBeside = new WeakMap<Documents, Documents>();

/** Lets references of some documents lead to what others published; two versions that do so share it, and so its meaning. */
export function besidePublished(documents: Documents, published: Documents): Documents {
  publishedBeside.set(documents, published);
  return documents;
}

function libraryOf(documents: Documents, without: SchemaNode | undefined): Library {
  const beside = publishedBeside.get(documents);
  const published = beside && sharedLibrary(beside);
  const library: Library = { byUri: new Map(), byRoot: new Map(), ...(published && { published }) };
  for (const [given, document] of Object.entries(documents)) {
    if (document === without) continue;
    const uri = absolute(given, noUri);
    library.byUri.set(uri, addDocument(library, document, uri));
  }
  return library;
}

function sharedLibrary(documents: Documents): Library {
  const known = libraries.get(documents) ?? libraryOf(documents, undefined);
  libraries.set(documents, known);
  return known;
}

/** Opens a schema together with the documents its references reach, by URI; one object of documents is read once. */
export function openSchema(schema: SchemaNode, documents: Documents = {}): Place {
  const listed = typeof schema === "object" ? sharedLibrary(documents).byRoot.get(schema) : undefined;
  if (listed !== undefined) return { node: schema, scope: entering(listed, []) };
  const library = libraryOf(documents, schema);
  return { node: schema, scope: entering(addDocument(library, schema, noUri), []) };
}

/** A child schema with the scope that is its own, when it opens a resource. */
export function childPlace(node: unknown, scope: Scope): Place {
  if (!isSchema(node)) throw new Undecidable(`${JSON.stringify(node)} stands where a schema is expected`);
  const own = typeof node === "object" ? scope.resource.library.byRoot.get(node) : undefined;
  return { node, scope: own === undefined || own === scope.resource ? scope : entering(own, scope.entered) };
}

function atPointer(pointer: string, resource: Resource, entered: readonly Resource[]): Place | undefined {
  let value: unknown = resource.root;
  let scope = entering(resource, entered);
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
    if (isObject(value)) scope = childPlace(value, scope).scope;
  }
  return isSchema(value) ? { node: value, scope } : undefined;
}

const uris = new WeakMap<Resource, Map<string, string>>();

function uriOf(reference: string, resource: Resource): string {
  const known = uris.get(resource) ?? new Map<string, string>();
  uris.set(resource, known);
  const uri = known.get(reference) ?? absolute(reference, resource.uri);
  known.set(reference, uri);
  return uri;
}

/** What `$ref` or `$dynamicRef` means in a scope. */
export function resolve(reference: unknown, scope: Scope, dynamic: boolean): Place {
  const uri = uriOf(String(reference), scope.resource);
  const [base = "", hash = ""] = uri.split("#");
  const { library } = scope.resource;
  const resource = library.byUri.get(base) ?? library.published?.byUri.get(base);
  const unresolved = () => new Undecidable(`the reference ${JSON.stringify(reference)} leads nowhere`);
  if (resource === undefined) throw unresolved();
  const fragment = decodedFragment(hash);
  if (fragment === "" || fragment.startsWith("/")) {
    const place = atPointer(fragment, resource, scope.entered);
    if (place === undefined) throw unresolved();
    return place;
  }
  if (dynamic && resource.dynamicAnchors.has(fragment)) {
    const outermost = [...scope.entered, resource].find((entered) => entered.dynamicAnchors.has(fragment)) ?? resource;
    const node = outermost.dynamicAnchors.get(fragment);
    if (node !== undefined) return { node, scope: entering(outermost, scope.entered) };
  }
  const node = resource.anchors.get(fragment);
  if (node === undefined) throw unresolved();
  return { node, scope: entering(resource, scope.entered) };
}
