/** One option of the command. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands in place of its value in help; absent when it takes none. */
  readonly value?: string;
  /** The value may be left out; it is then given only as `--name=value`. */
  readonly optional?: true;
  /** May be given more than once. */
  readonly repeats?: true;
  /** Where help lists it. */
  readonly group?: string;
  readonly help: string;
}
