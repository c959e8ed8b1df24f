import { isDict, isPickledObject, type Pickled, type PickledText, type Unpickling } from "./pickled.ts";

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

/** What each opcode of protocols 2 to 5 does, by its byte and with its name in Python's pickletools; persistent and out-of-band objects are not of a file. */
export const opcodes: Readonly<Record<number, Opcode>> = {
  // PROTO
  128: (pickle) => {
    pickle.at += 1;
  },
  // FRAME
  149: (pickle) => {
    pickle.at += 8;
  },
  // MARK
  40: ({ stack, marks }) => {
    marks.push(stack.length);
  },
  // POP
  48: ({ stack }) => {
    stack.pop();
  },
  49: marked, // POP_MARK
  // DUP
  50: ({ stack }) => {
    stack.push(stack.at(-1));
  },
  78: push(() => null), // NONE
  136: push(() => true), // NEWTRUE
  137: push(() => false), // NEWFALSE
  74: integer(4), // BININT
  75: integer(1), // BININT1
  77: integer(2), // BININT2
  138: bytes(1), // LONG1
  139: bytes(4), // LONG4
  // BINFLOAT
  71: (pickle) => {
    pickle.at += 8;
    pickle.stack.push(undefined);
  },
  88: text(4), // BINUNICODE
  140: text(1), // SHORT_BINUNICODE
  141: text(8), // BINUNICODE8
  85: bytes(1), // SHORT_BINSTRING
  84: bytes(4), // BINSTRING
  67: bytes(1), // SHORT_BINBYTES
  66: bytes(4), // BINBYTES
  142: bytes(8), // BINBYTES8
  150: bytes(8), // BYTEARRAY8
  41: push(() => []), // EMPTY_TUPLE
  93: push(() => []), // EMPTY_LIST
  125: push(() => ({ members: [] })), // EMPTY_DICT
  143: push(() => []), // EMPTY_SET
  133: tuple(1), // TUPLE1
  134: tuple(2), // TUPLE2
  135: tuple(3), // TUPLE3
  116: (pickle) => pickle.stack.push(marked(pickle)), // TUPLE
  145: (pickle) => pickle.stack.push(marked(pickle)), // FROZENSET
  97: (pickle) => append(pickle, [pickle.stack.pop()]), // APPEND
  101: (pickle) => append(pickle, marked(pickle)), // APPENDS
  144: (pickle) => append(pickle, marked(pickle)), // ADDITEMS
  115: (pickle) => put(pickle, pickle.stack.splice(-2)), // SETITEM
  117: (pickle) => put(pickle, marked(pickle)), // SETITEMS
  113: remember(1), // BINPUT
  114: remember(4), // LONG_BINPUT
  // MEMOIZE
  148: ({ memo, stack }) => {
    memo.push(stack.at(-1));
  },
  104: recall(1), // BINGET
  106: recall(4), // LONG_BINGET
  99: (pickle) => pickle.stack.push(global(line(pickle), line(pickle))), // GLOBAL
  // STACK_GLOBAL
  147: ({ stack }) => {
    const name = stack.pop();
    stack.push(global(stack.pop(), name));
  },
  82: made, // REDUCE
  129: made, // NEWOBJ
  // NEWOBJ_EX
  146: (pickle) => {
    pickle.stack.pop();
    made(pickle);
  },
  // BUILD
  98: ({ stack }) => {
    const state = stack.pop();
    const target = stack.at(-1) as Pickled;
    if (isPickledObject(target)) target.state = state;
  },
};
