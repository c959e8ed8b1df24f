/** What a provider sees of the world. */
export interface ProviderContext {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly warn: (text: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** Directory or file of bars, or a query. */
  readonly place?: string | undefined;
  /** Folder of what was fetched. */
  readonly cache?: string | undefined;
  /** Answers come from the folder of what was fetched, never from a network. */
  readonly isOffline?: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
