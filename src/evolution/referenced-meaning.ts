import { meaningOf } from "./meaning.ts";
import { type Place, type Resource, resolve, type Scope } from "./schema-library.ts";
import { Undecidable } from "./undecidable.ts";

type Answer = string | undefined;

/** A schema on the way through references: Tarjan's circles. */
interface Visit {
  readonly at: number;
  lowest: number;
  readonly resource: Resource;
  readonly node: object;
  readonly text: string;
  readonly leads: Map<string, Visit | string>;
  isMovable: boolean;
}

const reference = /"\$ref":("(?:[^"\\]|\\.)*")/g;
// By resource: the same schema object may stand in two documents whose references lead elsewhere.
const known = new WeakMap<Resource, WeakMap<object, Answer>>();
const names = new Map<string, string>();

function answers(resource: Resource): WeakMap<object, Answer> {
  const here = known.get(resource) ?? new WeakMap<object, Answer>();
  known.set(resource, here);
  return here;
}

/** A short name, the same for the same text. */
function named(text: string): string {
  const name = names.get(text) ?? `~${names.size}`;
  names.set(text, name);
  return name;
}

function movable(text: string, node: object, scope: Scope): boolean {
  if (/"\$dynamic(?:Ref|Anchor)":/.test(text)) return false;
  const own = scope.resource.root === node ? 1 : 0;
  return text.split('"$id":').length - 1 <= own;
}

/** Answers for schemas that lead to each other: each is known by its text and those of the others. */
function close(circle: readonly Visit[]): void {
  const line = ({ resource, text, leads }: Visit) => {
    const targets = [...leads].map(
      ([uri, to]) => `${uri} ${typeof to === "string" ? to : `${to.resource.uri} ${to.text}`}`,
    );
    return [`${resource.uri} ${text}`, ...targets.sort()].join("\n");
  };
  const isMovable = circle.every((visit) => visit.isMovable);
  const lines = isMovable && circle.length > 1 ? circle.map(line).sort() : [];
  for (const visit of circle)
    answers(visit.resource).set(visit.node, isMovable ? named([line(visit), ...lines].join("\n\n")) : undefined);
}

/** Reads a schema and all that its references reach, each once. */
function read(start: Place, root: object): void {
  const visits = new Map<Resource, Map<object, Visit>>();
  const open: Visit[] = [];
  let count = 0;

  const visit = ({ scope }: Place, node: object): Visit => {
    const { resource } = scope;
    const { text } = meaningOf(node);
    const at = count++;
    const one = { at, lowest: at, resource, node, text, leads: new Map(), isMovable: movable(text, node, scope) };
    visits.set(resource, (visits.get(resource) ?? new Map<object, Visit>()).set(node, one));
    open.push(one);
    for (const [, quoted = '""'] of text.matchAll(reference)) {
      const uri: string = JSON.parse(quoted);
      if (one.isMovable && !one.leads.has(uri)) lead(one, uri, scope);
    }
    if (one.lowest === at) close(open.splice(open.indexOf(one)));
    return one;
  };

  const lead = (from: Visit, uri: string, scope: Scope): void => {
    const target = targetOf(uri, scope);
    if (target === undefined) from.isMovable = false;
    else if (typeof target.node === "boolean") from.leads.set(uri, String(target.node));
    else {
      const { node } = target;
      const { resource } = target.scope;
      const running = visits.get(resource)?.get(node);
      const done = answers(resource);
      const to = running ?? (done.has(node) ? undefined : visit(target, node));
      if (to !== undefined && open.includes(to)) {
        from.lowest = Math.min(from.lowest, to.lowest);
        from.leads.set(uri, to);
        return;
      }
      const answer = done.get(node);
      if (answer === undefined) from.isMovable = false;
      else from.leads.set(uri, answer);
    }
  };

  visit(start, root);
}

function targetOf(uri: string, scope: Scope): Place | undefined {
  try {
    return resolve(uri, scope, false);
  } catch (error) {
    if (error instanceof Undecidable) return undefined;
    throw error;
  }
}

/** Text of a schema and of all that its references reach: equal texts mean the same in any two documents. */
export function referencedMeaning(place: Place): Answer {
  const { node } = place;
  if (typeof node === "boolean") return String(node);
  const here = answers(place.scope.resource);
  if (!here.has(node)) read(place, node);
  return here.get(node);
}
