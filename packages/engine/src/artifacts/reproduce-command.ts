import type { ConfigValue } from "../identity/config-json.ts";
import { defaultRunConfig, type RunConfigValues, type RunSetting } from "../request/run-settings.ts";

const always: readonly RunSetting[] = ["ticker", "start", "end"];

/** The command line that runs the same settings again: instrument and period, and whatever is not the default. */
export function reproduceCommand(config: RunConfigValues): string {
  const { strategy, parameters = {} } = config;
  const choice =
    strategy === undefined ? [] : [`--strategy ${shellWord(strategy)}`, ...Object.entries(parameters).map(paramWord)];
  const words = (Object.keys(defaultRunConfig) as RunSetting[])
    .filter((name) => name !== "paper" && !Object.hasOwn(parameters, name))
    .filter((name) => always.includes(name) || !isDefault(config[name], defaultRunConfig[name]))
    .map((name) => `--${name} ${shellWord(String(config[name]))}`);
  return ["quantlab", ...(config.paper === true ? ["--paper"] : []), ...words, ...choice].join(" ");
}

/** The command line that runs the same sweep again. */
export function reproduceSweepCommand(configPath: string, outDir: string): string {
  return `quantlab --sweep ${shellWord(configPath)} --sweep_outdir ${shellWord(outDir)}`;
}

const paramWord = ([name, value]: [string, ConfigValue]) => `--param ${shellWord(`${name}=${value}`)}`;

function isDefault(given: ConfigValue, usual: ConfigValue): boolean {
  return typeof usual === "string" ? given === usual : Number(given) === Number(usual);
}

/** A word as a shell takes it, quoted where it has to be. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
