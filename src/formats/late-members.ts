import { isValueJson, type LargeMember } from "./json-scan.ts";

/** What the members of a document that nobody has read yet were written as. */
const unread = Symbol("unread");

interface Late {
  readonly [unread]?: ReadonlyMap<string, { readonly text: string; readonly from: number; readonly to: number }>;
}

/** Members of one name, whichever document they are in. */
interface Namesakes {
  /** One for all, so that documents of one kind keep one shape. */
  readonly accessor: PropertyDescriptor;
  documents: number;
  readIn: number;
}

const names = new Map<string, Namesakes>();
const mostNames = 64;
/** So many documents are too few to tell whether a member is mostly read. */
const few = 16;

/**
 * The object that an ASCII text of valid JSON holds, whose large members are parsed when somebody reads them: what makes a document large is as a
 * rule what no contract knows and no rule reads. Members that mostly are read are parsed at once. Undefined where nothing can be left for later.
 * `large` is what `largeMembers` said of the text.
 */
export function parseWithLateMembers(text: string, large: readonly LargeMember[]): object | undefined {
  const members = new Map<string, { text: string; from: number; to: number }>();
  let rest = "";
  let done = 0;
  for (const member of large) {
    const name = text.slice(...member.name);
    const [from, to] = member.value;
    if (!mayBeLate(name) || !isValueJson(member)) continue;
    members.set(name, { text, from, to });
    // With an empty container in its place the rest is valid if and only if the whole is.
    rest += text.slice(done, from + 1) + text[to - 1];
    done = to;
  }
  const document = members.size === 0 ? undefined : objectIn(rest + text.slice(done));
  if (!document) return undefined;
  for (const name of members.keys()) Object.defineProperty(document, name, accessorOf(name));
  // A WeakMap would keep the texts until old objects are collected.
  return Object.defineProperty(document, unread, { value: members });
}

function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function mayBeLate(name: string): boolean {
  const known = names.get(name);
  return known ? known.documents < few || 2 * known.readIn < known.documents : names.size < mostNames;
}

function accessorOf(name: string): PropertyDescriptor {
  const known = names.get(name);
  if (known) {
    known.documents++;
    return known.accessor;
  }
  const settle = (document: object, value: unknown) => {
    Reflect.defineProperty(document, name, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  const accessor: PropertyDescriptor = {
    get(this: Late) {
      const late = this[unread]?.get(name);
      if (!late) return undefined;
      namesakes.readIn++;
      return settle(this, JSON.parse(late.text.slice(late.from, late.to)));
    },
    set(this: object, value: unknown) {
      settle(this, value);
    },
    enumerable: true,
    configurable: true,
  };
  const namesakes: Namesakes = { accessor, documents: 1, readIn: 0 };
  names.set(name, namesakes);
  return accessor;
}
