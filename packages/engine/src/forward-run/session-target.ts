import { readdirSync, realpathSync } from "node:fs";
import type { Target } from "@quantlab/contracts";
import { directoryTarget } from "@quantlab/contracts/node";
import { ForwardSession } from "@quantlab/contracts/quantlab/v1";
import { filesIn } from "../artifacts/files-in.ts";
import { textIn } from "../artifacts/text-in.ts";
import { ConfigError } from "../errors.ts";
import { claimFile, claimSession } from "./claim-session.ts";

/** Made anew after every segment. */
const ownView = /^(?:forward_chart_\w+\.svg|report\.html)$/;

const stateFile = "portfolio_state.json";

/**
 * The place of a forward session. A directory that holds nothing else is replaced as a whole; where there is more, only the files of the
 * session are replaced, each as a whole and the state last: until then it is the one from which the session goes on. `goesOnFrom` is
 * the text of the state that is continued: what another command has added to it meanwhile is not replaced. Throws ConfigError when
 * another artifact or something else than a directory stands there.
 */
export function sessionTarget(directory: string, shownAs: string, goesOnFrom?: string): Target {
  const place = placeOf(directory, shownAs);
  if (place === undefined) return directoryTarget(directory);
  const names = readdirSync(place);
  if (names.includes("report.json") && !names.includes(stateFile))
    throw new ConfigError(`${shownAs} holds another artifact`, "Name a directory of its own for the session.");
  const isWhole = !names.some(isOther);
  const target = isWhole ? directoryTarget(place, { replace: true }) : stateLast(filesIn(place));
  const isAsFound = () =>
    (goesOnFrom === undefined || textIn(place, stateFile) === goesOnFrom) && !(isWhole && hasOthers(place));
  return claiming(target, place, (isAlone) => {
    if (!isAlone)
      throw new ConfigError(
        `${shownAs} is being written by another command`,
        "Run this one again when that is done, or ten seconds after it was killed.",
      );
    if (!isAsFound())
      throw new ConfigError(`${shownAs} was changed by somebody else meanwhile`, "Run the command again.");
  });
}

const isOther = (name: string): boolean => !(name in ForwardSession.files || name === claimFile || ownView.test(name));

/** Whether there is anything that would go with the directory, apart from what a writer hides until it is complete. */
function hasOthers(place: string): boolean {
  try {
    return readdirSync(place).some((name) => !name.startsWith(".") && isOther(name));
  } catch {
    // Nothing is lost where nothing is.
    return false;
  }
}

/**
 * Bars are fetched and a session is judged for a while: whether it may still be written is asked at the last moment, and no other
 * command writes it then.
 */
function claiming(target: Target, place: string, require: (isAlone: boolean) => void): Target {
  return {
    async stage() {
      const staging = await target.stage();
      return {
        ...staging,
        async commit() {
          const claim = claimSession(place);
          try {
            require(claim !== undefined);
            await staging.commit();
          } finally {
            claim?.release();
          }
        },
      };
    },
  };
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
