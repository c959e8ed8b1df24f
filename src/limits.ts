/** Bounds that keep hostile input harmless. */
export interface Limits {
  /** Largest JSON document that is read into memory. */
  readonly documentBytes: number;
  /** Deepest nesting of a JSON document. */
  readonly depth: number;
  /** Findings kept a file; the rest is counted in the last one. */
  readonly findingsPerFile: number;
  /** Tables up to this size are typed once and kept; larger ones are read anew by each rule, in constant memory. */
  readonly tableBytes: number;
}

export const defaultLimits: Limits = {
  documentBytes: 64 * 1024 * 1024,
  depth: 512,
  findingsPerFile: 1000,
  tableBytes: 8 * 1024 * 1024,
};
