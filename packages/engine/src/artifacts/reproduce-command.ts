import type { ConfigValue } from "../identity/config-json.ts";
import { defaultRunConfig, type RunConfigValues, type RunSetting } from "../request/run-settings.ts";

const always: readonly RunSetting[] = ["ticker", "start", "end"];

/** The command line that runs the same settings again: instrument and period, and whatever is not the default. */
export function reproduceCommand(config: RunConfigValues): string {
  const words = (Object.keys(defaultRunConfig) as RunSetting[])
    .filter((name) => name !== "paper")
    .filter((name) => always.includes(name) || !isDefault(config[name], defaultRunConfig[name]))
    .map((name) => `--${name} ${shellWord(String(config[name]))}`);
  return ["quantlab", ...(config.paper === true ? ["--paper"] : []), ...words].join(" ");
}

function isDefault(given: ConfigValue, usual: ConfigValue): boolean {
  return typeof usual === "string" ? given === usual : Number(given) === Number(usual);
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
