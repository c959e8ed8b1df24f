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

/** Whether a value is a class or function. */
export const isGlobal = (value: Pickled): value is PickledGlobal =>
  typeof value === "object" && value !== null && "module" in value;

/** Whether a value is what a class or function makes. */
export const isPickledObject = (value: Pickled): value is PickledObject =>
  typeof value === "object" && value !== null && "of" in value;

const isText = (value: Pickled): value is PickledText => typeof value === "object" && value !== null && "to" in value;

/** Whether a value is a dictionary. */
export const isDict = (value: Pickled): value is PickledDict =>
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

/** A pickle whose first opcode lies at a place, before it is read. */
export function unpicklingAt(bytes: Uint8Array, at: number): Unpickling {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes, view, at, stack: [], marks: [], memo: [] };
}
