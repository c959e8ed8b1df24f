import type { Directory } from "../../src/view.ts";
import { type PagedBytes, pagedBytes } from "./paged-bytes.ts";

/** What a CatBoost model says about the columns that it was trained on. */
interface CatboostColumns {
  readonly count: number;
  /** In the order of training; undefined when it was trained without names. */
  readonly names: readonly string[] | undefined;
}

const mostFeatures = 1 << 16;
/** Behind the name of the format and its length. */
const start = 8;

/** Fields of the tables, by their places in CatBoost's schema. */
const model = { formatVersion: 0, trees: 1 } as const;
const trees = { categorical: 4, float: 5, text: 12, embedding: 18 } as const;
const float = { flatIndex: 2, name: 4 } as const;
const categorical = { flatIndex: 1, name: 2 } as const;

/** Columns of a model in CatBoost's own format; undefined when it is in another, or has columns of text or embeddings. */
export function catboostColumns(directory: Directory, file: string): CatboostColumns | undefined {
  const bytes = pagedBytes(directory, file);
  const root = pointed(bytes, start);
  if (named(bytes, field(bytes, root, model.formatVersion)) !== "FlabuffersModel_v1") return undefined;
  const table = pointed(bytes, field(bytes, root, model.trees));
  const others = [trees.text, trees.embedding].some((index) => vector(bytes, field(bytes, table, index)).length > 0);
  if (others) return undefined;
  const columns = [
    ...features(bytes, vector(bytes, field(bytes, table, trees.float)), float),
    ...features(bytes, vector(bytes, field(bytes, table, trees.categorical)), categorical),
  ].sort((left, right) => left.at - right.at);
  if (columns.length === 0 || columns.some(({ at }, index) => at !== index)) return undefined;
  const names = columns.flatMap(({ name }) => name || []);
  return { count: columns.length, names: names.length === columns.length ? names : undefined };
}

function features(
  bytes: PagedBytes,
  { at, length }: { readonly at: number; readonly length: number },
  fields: { readonly flatIndex: number; readonly name: number },
) {
  return Array.from({ length }, (_, index) => {
    const feature = pointed(bytes, at + 4 * index);
    return {
      at: bytes.number(field(bytes, feature, fields.flatIndex), 4),
      name: named(bytes, field(bytes, feature, fields.name)),
    };
  });
}

const pointed = (bytes: PagedBytes, at: number) => at + bytes.number(at, 4);

function named(bytes: PagedBytes, at: number): string | undefined {
  const text = pointed(bytes, at);
  return bytes.text(text + 4, bytes.number(text, 4));
}

/** Where a field of a table stands; NaN when it is not there. */
function field(bytes: PagedBytes, table: number, index: number): number {
  // The distance is signed.
  const fields = table - (bytes.number(table, 4) | 0);
  const place = 4 + 2 * index;
  const offset = place < bytes.number(fields, 2) ? bytes.number(fields + place, 2) : 0;
  return offset > 0 ? table + offset : Number.NaN;
}

/** Where the elements of a vector stand and how many they are; none where it is not there. */
function vector(bytes: PagedBytes, at: number): { readonly at: number; readonly length: number } {
  const first = pointed(bytes, at);
  const length = bytes.number(first, 4);
  return { at: first + 4, length: length <= mostFeatures && first + 4 * length < bytes.size ? length : 0 };
}
