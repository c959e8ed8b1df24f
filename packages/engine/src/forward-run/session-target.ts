import { readdirSync, realpathSync } from "node:fs";
import type { Target } from "@quantlab/contracts";
import { directoryTarget } from "@quantlab/contracts/node";
import { ForwardSession } from "@quantlab/contracts/quantlab/v1";
import { filesIn } from "../artifacts/files-in.ts";
import { ConfigError } from "../errors.ts";

/** Made anew after every segment. */
const ownView = /^(?:forward_chart_\w+\.svg|report\.html)$/;

const stateFile = "portfolio_state.json";

/**
 * The place of a forward session. A directory that holds nothing else is replaced as a whole; where there is more, only the files of the
 * session are replaced, each as a whole and the state last: until then it is the one from which the session goes on. Throws
 * ConfigError when another artifact or something else than a directory stands there.
 */
export function sessionTarget(directory: string, shownAs: string): Target {
  const place = placeOf(directory, shownAs);
  if (place === undefined) return directoryTarget(directory);
  const names = readdirSync(place);
  if (names.includes("report.json") && !names.includes(stateFile))
    throw new ConfigError(`${shownAs} holds another artifact`, "Name a directory of its own for the session.");
  const others = names.filter((name) => !(name in ForwardSession.files || ownView.test(name)));
  return others.length === 0 ? directoryTarget(place, { replace: true }) : stateLast(filesIn(place));
}

/** Where a directory really is: what a link points to is written, not the link. Undefined when there is none. */
function placeOf(directory: string, shownAs: string): string | undefined {
  try {
    const place = realpathSync(directory);
    readdirSync(place);
    return place;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new ConfigError(`${shownAs} cannot be the directory of a session`, "Name a directory, or a new one.", {
      cause,
    });
  }
}

function stateLast(target: Target): Target {
  return {
    async stage() {
      const staging = await target.stage();
      let putState = () => {};
      return {
        ...staging,
        put(file, pieces) {
          if (file === stateFile) putState = () => staging.put(file, pieces);
          else staging.put(file, pieces);
        },
        tree() {
          putState();
          return staging.tree();
        },
      };
    },
  };
}
