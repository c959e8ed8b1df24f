import path from "node:path";
import ts from "typescript";
import type { Edit } from "../conformance/edits.ts";
import { parsePointer } from "../src/formats/json-pointer.ts";

const root = path.resolve(import.meta.dirname, "..");
const fileName = path.join(root, "test/in-memory.ts");

const head = `import type * as contract from "./all-types.ts";
type Put<Whole, Name, Value> = { [Member in keyof Whole]: Member extends Name ? Value : Whole[Member] };
type Drop<Whole, Name> = { [Member in keyof Whole as Member extends Name ? never : Member]: Whole[Member] };
type Fits<Given, Expected> = [Given, Expected];
`;

/**
 * One TypeScript program in memory in which each value is written as the type of its literal, `{ "side": "BUY"; "qty": 3 }`:
 * unlike an object literal it keeps its tags, and may have members that the expected type does not know.
 */
export interface TypeProgram {
  /** Asks whether the value, spoilt by the edit, has the type of this title. Answers the number of the question. */
  ask(title: string, value: unknown, edit?: Edit): number;
  /** For every question whether the value can be assigned to the type. */
  answers(): boolean[];
}

/** An empty program. */
export function typeProgram(): TypeProgram {
  const declarations: string[] = [];
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const known = names.get(text);
    if (known) return known;
    const name = `Given${names.size}`;
    names.set(text, name);
    declarations.push(`type ${name} = ${text};`);
    return name;
  };
  const written = new WeakMap<object, string>();
  const typeOf = (value: unknown): string => {
    if (typeof value === "number") return Number.isFinite(value) ? String(value) : "number";
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const name = written.get(value) ?? nameOf(literalOf(value));
    written.set(value, name);
    return name;
  };
  const literalOf = (value: object): string => {
    if (Array.isArray(value)) return `[${value.map(typeOf).join(", ")}]`;
    return `{ ${Object.entries(value)
      .map(([name, member]) => `${JSON.stringify(name)}: ${typeOf(member)}`)
      .join("; ")} }`;
  };
  const spoilt = (value: unknown, tokens: readonly string[], edit: Edit): string => {
    const [token, ...rest] = tokens;
    if (token === undefined) return typeOf(edit.value);
    if (Array.isArray(value)) {
      return `[${value.map((item, index) => (String(index) === token ? spoilt(item, rest, edit) : typeOf(item))).join(", ")}]`;
    }
    const whole = typeOf(value);
    const name = JSON.stringify(token);
    if (rest.length === 0 && edit.op === "remove") return `Drop<${whole}, ${name}>`;
    const inner = spoilt((value as Readonly<Record<string, unknown>>)[token], rest, edit);
    return rest.length === 0 && edit.op === "add"
      ? `${whole} & { ${name}: ${inner} }`
      : `Put<${whole}, ${name}, ${inner}>`;
  };
  const questions: string[] = [];
  return {
    ask(title, value, edit) {
      const given = edit ? spoilt(value, parsePointer(edit.path ?? "") ?? [], edit) : typeOf(value);
      return questions.push(`type Question${questions.length} = Fits<${given}, contract.${title}>;`) - 1;
    },
    answers: () => compile([head, ...declarations, ...questions].join("\n")),
  };
}

function compile(text: string): boolean[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const options = { ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options, types: [] };
  const host = ts.createCompilerHost(options);
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022, true);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) => (path.resolve(name) === fileName ? source : getSourceFile(name, ...rest));
  host.fileExists = (name) => path.resolve(name) === fileName || fileExists(name);
  const program = ts.createProgram([fileName], options, host);
  const [complaint] = program.getSyntacticDiagnostics(source);
  if (complaint)
    throw new Error(`the program itself is wrong: ${ts.flattenDiagnosticMessageText(complaint.messageText, "\n")}`);
  const checker = program.getTypeChecker();
  const answers: boolean[] = [];
  for (const statement of source.statements) {
    if (!ts.isTypeAliasDeclaration(statement) || !statement.name.text.startsWith("Question")) continue;
    const [given, expected] = (statement.type as ts.TypeReferenceNode).typeArguments ?? [];
    if (!given || !expected) throw new Error(statement.getText());
    const type = checker.getTypeFromTypeNode(expected);
    if (type.flags & ts.TypeFlags.Any) throw new Error(`${expected.getText()} is no type`);
    answers.push(checker.isTypeAssignableTo(checker.getTypeFromTypeNode(given), type));
  }
  return answers;
}
