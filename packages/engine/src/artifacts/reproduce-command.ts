import type { ConfigValue } from "../identity/config-json.ts";
import { defaultRunConfig, type RunConfigValues, type RunSetting } from "../request/run-settings.ts";

const always: readonly RunSetting[] = ["ticker", "start", "end"];

/** The options that choose where bars come from. */
const sourceOptions = ["data", "provider", "data-cache"] as const;

/** The words of a command line that choose the same source of bars again; none where it was left to the environment. */
export function sourceWords(options: Readonly<Record<string, unknown>>): string[] {
  const words = sourceOptions.flatMap((name) => {
    const value = options[name];
    return typeof value === "string" && value !== "" ? [`--${name} ${shellWord(value)}`] : [];
  });
  return options.offline === true ? [...words, "--offline"] : words;
}

/** The command line that runs the same settings on the same bars again: instrument and period, and whatever is not the default. */
export function reproduceCommand(config: RunConfigValues, source: readonly string[] = []): string {
  const { strategy, parameters = {} } = config;
  const choice =
    strategy === undefined ? [] : [`--strategy ${shellWord(strategy)}`, ...Object.entries(parameters).map(paramWord)];
  const words = (Object.keys(defaultRunConfig) as RunSetting[])
    .filter((name) => name !== "paper" && !Object.hasOwn(parameters, name))
    .filter((name) => always.includes(name) || !isDefault(config[name], defaultRunConfig[name]))
    .map((name) => `--${name} ${shellWord(String(config[name]))}`);
  return ["quantlab", ...(config.paper === true ? ["--paper"] : []), ...words, ...choice, ...source].join(" ");
}

/** The command line that runs the same sweep again. */
export function reproduceSweepCommand(configPath: string, outDir: string, source: readonly string[] = []): string {
  return ["quantlab --sweep", shellWord(configPath), "--sweep_outdir", shellWord(outDir), ...source].join(" ");
}

const paramWord = ([name, value]: [string, ConfigValue]) => `--param ${shellWord(`${name}=${value}`)}`;

function isDefault(given: ConfigValue, usual: ConfigValue): boolean {
  return typeof usual === "string" ? given === usual : Number(given) === Number(usual);
}

/** A word as a shell takes it, quoted where it has to be. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
