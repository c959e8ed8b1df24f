import path from "node:path";
import { readWebhook } from "../signals/read-webhook.ts";
import { openSignalSinks, type SignalSinks } from "../signals/signal-sinks.ts";
import type { Environment } from "./environment.ts";
import type { Options } from "./parse-arguments.ts";

/** Opens the places where the options want signals. Throws ConfigError on a webhook that nothing can be sent to. */
export async function sinksOfOptions(options: Options, environment: Environment): Promise<SignalSinks> {
  const { clock, warn, variables, patience } = environment;
  const placeOf = (name: string) => {
    const place = options[name];
    if (typeof place !== "string") return undefined;
    return path.isAbsolute(place) ? place : path.resolve(environment.cwd, place);
  };
  const url = options["signal-webhook"];
  const webhook =
    typeof url === "string"
      ? readWebhook({
          url,
          secret: variables.QUANTLAB_WEBHOOK_SECRET,
          secretFile: placeOf("signal-webhook-secret-file"),
        })
      : undefined;
  return openSignalSinks({ file: placeOf("signal-file"), webhook, patience, clock, warn });
}
