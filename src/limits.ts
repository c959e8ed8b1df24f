/** Bounds that keep hostile input harmless. */
export interface Limits {
  /** Largest JSON document that is read into memory. */
  readonly documentBytes: number;
  /** Deepest nesting of a JSON document. */
  readonly depth: number;
  /** Findings kept a file; the rest is counted in the last one. */
  readonly findingsPerFile: number;
  /** Findings kept of one rule in a file; the rest is counted in the last one. */
  readonly findingsPerRule: number;
  /** Tables up to this size are typed once and kept; of larger ones all rules read the rows together, in constant memory. */
  readonly tableBytes: number;
}

export const defaultLimits: Limits = {
  documentBytes: 64 * 1024 * 1024,
  depth: 512,
  findingsPerFile: 1000,
  findingsPerRule: 100,
  tableBytes: 8 * 1024 * 1024,
};
