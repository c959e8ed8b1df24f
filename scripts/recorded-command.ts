/** What a recording says about how it came about. */
export interface Recording {
  /** The last command line. */
  readonly command: string;
  /** Folder that its tree was below. */
  readonly cwd?: string;
  readonly steps?: readonly RecordedStep[];
}

/** A command line that ran, or what was done to the files between two of them. */
export interface RecordedStep {
  readonly command?: string;
  readonly argv?: readonly string[];
  readonly fixture_edit?: string;
}

/** An artifact as it lies in a recording. */
export interface RecordedArtifact {
  /** Below the recording's tree; `stdout.txt` and `http/…` lie beside it. */
  readonly path: string;
  /** Names of its own files; of a file none. */
  readonly files: readonly string[];
  /** Its JSON files. */
  readonly texts: readonly string[];
}

/** Options and parameters whose path is only read. */
const reading = /^(--.*(show|health|alerts)|--compare|--forward-eval|run_dir)$/;
/** Options that print the places of what is there. */
const telling = /^--(.*(show|list|index|health|alerts)|compare)$/;
/** Options that add to an artifact that somebody else has made. */
const adding = /^--(advanced-)?report$/;

/**
 * The command lines that produced an artifact, one a line: those that name its place as theirs to write, that say that they wrote it or
 * whose request it carries, or the one whose result was moved there. Where nothing tells, every step, with what was done to the files
 * as comments.
 */
export function recordedCommand(recording: Recording, artifact: RecordedArtifact, stdout: string): string {
  const { path } = artifact;
  const steps = recording.steps ?? [];
  // What was printed or served comes from the last command.
  if (path === "stdout.txt" || path.startsWith("http/") || steps.length <= 1) return recording.command;
  const moved = steps.findIndex(({ fixture_edit: edit }) => edit?.startsWith("move ") && edit.endsWith(` to ${path}`));
  const maker = steps.slice(0, Math.max(moved, 0)).findLast(({ command }) => command !== undefined);
  if (maker?.command) return maker.command;
  const ids = new Set(
    artifact.texts.flatMap((text) => [...text.matchAll(/"request_id": ?"([^"\\]*)"/g)].map(([, id]) => id)),
  );
  const named = steps.map((step) => namesOf(step));
  const saysSo = mentions(stdout, recording, artifact) && !named.at(-1)?.some(([name]) => telling.test(name));
  const told = steps.filter(({ argv }, index) => {
    const id = requestOf(argv).request_id;
    const isLast = index === steps.length - 1;
    return (typeof id === "string" && ids.has(id)) || writes(named[index] ?? [], path) || (isLast && saysSo);
  });
  const isMade = told.some((step) => !namesOf(step).some(([name]) => adding.test(name)));
  const last = told.at(-1);
  const lines = isMade ? told : last ? steps.slice(0, steps.indexOf(last) + 1) : steps;
  return lines.map(({ command, fixture_edit: edit }) => command ?? `# ${edit}`).join("\n");
}

function mentions(stdout: string, { cwd }: Recording, { path, files }: RecordedArtifact): boolean {
  const names = [path, `${cwd}/${path}`, path.slice(path.lastIndexOf("/") + 1)];
  const words = new Set(stdout.split(/[\s"',]+/));
  return names.some(
    (name, index) => (index < 2 && words.has(name)) || files.some((file) => words.has(`${name}/${file}`)),
  );
}

/** Every argument and every parameter of a request, with the name of its option. */
function namesOf({ argv = [] }: RecordedStep): [string, unknown][] {
  return [...options(argv), ...Object.entries(requestOf(argv).params ?? {})];
}

function writes(named: readonly (readonly [string, unknown])[], artifact: string): boolean {
  const folder = artifact.slice(0, artifact.lastIndexOf("/"));
  const isFile = /\.\w+$/.test(artifact);
  return named.some(([name, value]) => !reading.test(name) && (value === artifact || (isFile && value === folder)));
}

/** Every argument with the option that it belongs to. */
function options(argv: readonly string[]): [string, string][] {
  let option = "";
  const found: [string, string][] = [];
  for (const argument of argv) {
    if (argument.startsWith("--")) option = argument;
    else found.push([option, argument]);
  }
  return found;
}

function requestOf(argv: readonly string[] = []): { request_id?: unknown; params?: Record<string, unknown> } {
  const text = argv[argv.indexOf("--json-request") + 1];
  try {
    const request: unknown = JSON.parse(text ?? "");
    return typeof request === "object" && request !== null ? request : {};
  } catch {
    return {};
  }
}
