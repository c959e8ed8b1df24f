import type { Directory } from "../../src/view.ts";
import { type PagedBytes, pagedBytes } from "./paged-bytes.ts";

/** A field of a Protocol Buffers message: a number, or where its bytes stand. */
interface Field {
  readonly number: number;
  readonly isMessage: boolean;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const widths: Readonly<Record<number, number>> = { 1: 8, 5: 4 };
const mostFields = 100_000;

/** Numbers of fields, by ONNX's definition. */
const graphOfModel = 7;
const inputOfGraph = 11;
const typeOfValue = 2;
const tensorOfType = 1;
const shapeOfTensor = 2;
const dimensionOfShape = 1;
const valueOfDimension = 1;

/** The number of columns of the one table that an ONNX model reads; undefined when it reads several inputs, or leaves the number open. */
export function onnxColumns(directory: Directory, file: string): number | undefined {
  const bytes = pagedBytes(directory, file);
  const [graph] = messages(bytes, { from: 0, to: bytes.size }, graphOfModel);
  const inputs = graph ? messages(bytes, graph, inputOfGraph) : [];
  const [type] = inputs[0] ? messages(bytes, inputs[0], typeOfValue) : [];
  const [tensor] = type ? messages(bytes, type, tensorOfType) : [];
  const [shape] = tensor ? messages(bytes, tensor, shapeOfTensor) : [];
  const [, columns, ...more] = shape ? messages(bytes, shape, dimensionOfShape) : [];
  if (inputs.length !== 1 || !columns || more.length > 0) return undefined;
  const count = [...fields(bytes, columns)].find(({ number }) => number === valueOfDimension)?.value ?? 0;
  return count > 0 ? count : undefined;
}

const messages = (bytes: PagedBytes, within: Pick<Field, "from" | "to">, number: number): readonly Field[] =>
  [...fields(bytes, within)].filter((field) => field.number === number && field.isMessage);

/** The fields of a message; fewer when it is broken or too long. */
function* fields(bytes: PagedBytes, { from, to }: Pick<Field, "from" | "to">): Generator<Field> {
  let at = from;
  for (let count = 0; at < to && count < mostFields; count++) {
    const key = varint(bytes, at);
    const wire = key.value % 8;
    const number = Math.floor(key.value / 8);
    const first = wire === 0 || wire === 2 ? varint(bytes, key.end) : { value: 0, end: key.end };
    at = first.end + (wire === 2 ? first.value : (widths[wire] ?? 0));
    // Anything else is no message of today, and NaN is outside of the file.
    if (![0, 1, 2, 5].includes(wire) || !(at <= to)) return;
    yield { number, isMessage: wire === 2, value: first.value, from: first.end, to: at };
  }
}

function varint(bytes: PagedBytes, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = from; at < from + 10; at++) {
    const byte = bytes.number(at, 1);
    value += (byte % 128) * 128 ** (at - from);
    if (!(byte >= 128)) return { value, end: at + 1 };
  }
  return { value: Number.NaN, end: from };
}
