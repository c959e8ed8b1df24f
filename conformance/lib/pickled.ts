/**
 * A value of a pickle as its opcodes describe it: no class is looked up and nothing is called. `undefined` stands for numbers and bytes
 * that nobody asks about.
 */
export type Pickled =
  | PickledText
  | number
  | boolean
  | null
  | undefined
  | Pickled[]
  | PickledDict
  | PickledGlobal
  | PickledObject;

/** Where a text stands: few of them are ever looked at. */
export interface PickledText {
  readonly from: number;
  readonly to: number;
}

/** The members of a dictionary, each with its value behind it. */
interface PickledDict {
  readonly members: Pickled[];
}

/** A class or function, by its module and name. */
interface PickledGlobal {
  readonly module: Pickled;
  readonly name: Pickled;
}

/** What a class or function makes of arguments, and the state that it is given afterwards. */
interface PickledObject {
  readonly of: Pickled;
  readonly args: Pickled;
  state?: Pickled;
}

/** A pickle while it is read. */
export interface Unpickling {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
  stack: Pickled[];
  readonly marks: number[];
  readonly memo: Pickled[];
}

const utf8 = new TextDecoder();

export const isGlobal = (value: Pickled): value is PickledGlobal =>
  typeof value === "object" && value !== null && "module" in value;

export const isPickledObject = (value: Pickled): value is PickledObject =>
  typeof value === "object" && value !== null && "of" in value;

const isText = (value: Pickled): value is PickledText => typeof value === "object" && value !== null && "to" in value;

const isDict = (value: Pickled): value is PickledDict =>
  typeof value === "object" && value !== null && "members" in value;

/** A member of a dictionary; undefined when it has none of that name. */
export function memberOf(pickle: Unpickling, dict: Pickled, name: string): Pickled {
  if (!isDict(dict)) return undefined;
  const at = dict.members.findIndex((key, index) => index % 2 === 0 && says(pickle, key, name));
  return at < 0 ? undefined : dict.members[at + 1];
}

/** The text that a value is; undefined when it is none. */
export const textOf = ({ bytes }: Unpickling, value: Pickled): string | undefined =>
  isText(value) ? utf8.decode(bytes.subarray(value.from, value.to)) : undefined;

/** Whether a value is a text that begins with those letters of ASCII. */
export function beginsWith({ bytes }: Unpickling, value: Pickled, letters: string): boolean {
  if (!isText(value) || value.to - value.from < letters.length) return false;
  for (let at = 0; at < letters.length; at++) if (bytes[value.from + at] !== letters.charCodeAt(at)) return false;
  return true;
}

/** Whether a value is that text of ASCII. */
export const says = (pickle: Unpickling, value: Pickled, letters: string): boolean =>
  isText(value) && value.to - value.from === letters.length && beginsWith(pickle, value, letters);

export function unpicklingAt(bytes: Uint8Array, at: number): Unpickling {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes, view, at, stack: [], marks: [], memo: [] };
}

type Opcode = (pickle: Unpickling) => void;

const push =
  (value: () => Pickled): Opcode =>
  ({ stack }) => {
    stack.push(value());
  };

const integer =
  (width: 1 | 2 | 4): Opcode =>
  (pickle) => {
    const { view, at } = pickle;
    pickle.stack.push(
      width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at, true) : view.getInt32(at, true),
    );
    pickle.at += width;
  };

/** A length of that many bytes, and past it. */
function lengthOf(pickle: Unpickling, width: number): number {
  const { view, at } = pickle;
  pickle.at += width;
  if (width === 1) return view.getUint8(at);
  return width === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}

const bytes =
  (width: number): Opcode =>
  (pickle) => {
    const length = lengthOf(pickle, width);
    pickle.at += length;
    pickle.stack.push(undefined);
  };

const text =
  (width: number): Opcode =>
  (pickle) => {
    const length = lengthOf(pickle, width);
    pickle.stack.push({ from: pickle.at, to: pickle.at + length });
    pickle.at += length;
  };

const line = (pickle: Unpickling): PickledText => {
  const from = pickle.at;
  const end = pickle.bytes.indexOf(0x0a, from);
  pickle.at = end < 0 ? Number.POSITIVE_INFINITY : end + 1;
  return { from, to: end };
};

const tuple =
  (length: number): Opcode =>
  ({ stack }) => {
    stack.push(stack.splice(stack.length - length));
  };

const marked = ({ stack, marks }: Unpickling): Pickled[] => stack.splice(marks.pop() ?? stack.length);

const made: Opcode = ({ stack }) => {
  const args = stack.pop();
  stack.push({ of: stack.pop(), args });
};

const global = (module: Pickled, name: Pickled): Pickled => ({ module, name });

function put({ stack }: Unpickling, items: readonly Pickled[]): void {
  const dict = stack.at(-1) as Pickled;
  if (isDict(dict)) for (const item of items) dict.members.push(item);
}

function append({ stack }: Unpickling, items: readonly Pickled[]): void {
  const list = stack.at(-1);
  if (Array.isArray(list)) for (const item of items) list.push(item);
}

const remember =
  (width: number): Opcode =>
  (pickle) => {
    pickle.memo[lengthOf(pickle, width)] = pickle.stack.at(-1);
  };

const recall =
  (width: number): Opcode =>
  (pickle) => {
    pickle.stack.push(pickle.memo[lengthOf(pickle, width)]);
  };

/** What each opcode of protocols 2 to 5 does; persistent and out-of-band objects are not of a file. */
export const opcodes: Readonly<Record<number, Opcode>> = {
  128: (pickle) => {
    pickle.at += 1;
  },
  149: (pickle) => {
    pickle.at += 8;
  },
  40: ({ stack, marks }) => {
    marks.push(stack.length);
  },
  48: ({ stack }) => {
    stack.pop();
  },
  49: marked,
  50: ({ stack }) => {
    stack.push(stack.at(-1));
  },
  78: push(() => null),
  136: push(() => true),
  137: push(() => false),
  74: integer(4),
  75: integer(1),
  77: integer(2),
  138: bytes(1),
  139: bytes(4),
  71: (pickle) => {
    pickle.at += 8;
    pickle.stack.push(undefined);
  },
  88: text(4),
  140: text(1),
  141: text(8),
  85: bytes(1),
  84: bytes(4),
  67: bytes(1),
  66: bytes(4),
  142: bytes(8),
  150: bytes(8),
  41: push(() => []),
  93: push(() => []),
  125: push(() => ({ members: [] })),
  143: push(() => []),
  133: tuple(1),
  134: tuple(2),
  135: tuple(3),
  116: (pickle) => pickle.stack.push(marked(pickle)),
  145: (pickle) => pickle.stack.push(marked(pickle)),
  97: (pickle) => append(pickle, [pickle.stack.pop()]),
  101: (pickle) => append(pickle, marked(pickle)),
  144: (pickle) => append(pickle, marked(pickle)),
  115: (pickle) => put(pickle, pickle.stack.splice(-2)),
  117: (pickle) => put(pickle, marked(pickle)),
  113: remember(1),
  114: remember(4),
  148: ({ memo, stack }) => {
    memo.push(stack.at(-1));
  },
  104: recall(1),
  106: recall(4),
  99: (pickle) => pickle.stack.push(global(line(pickle), line(pickle))),
  147: ({ stack }) => {
    const name = stack.pop();
    stack.push(global(stack.pop(), name));
  },
  82: made,
  129: made,
  146: (pickle) => {
    pickle.stack.pop();
    made(pickle);
  },
  98: ({ stack }) => {
    const state = stack.pop();
    const target = stack.at(-1) as Pickled;
    if (isPickledObject(target)) target.state = state;
  },
};
