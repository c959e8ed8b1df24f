import path from "node:path";
import { memoryTarget, write } from "@quantlab/contracts";
import { ResponseEnvelope } from "@quantlab/contracts/quantlab/v1";
import { DataError } from "../errors.ts";
import type { Outcome } from "./session-result.ts";

const noFigures = { total_return: null, sharpe_simple: null, max_drawdown: null, trades: 0, win_rate: null };

/** The envelope of a command that succeeded. Throws DataError when it has no result. */
export function successEnvelope(requestId: string | null, { result }: Outcome): Promise<string> {
  const directory = result.artifacts_path;
  if (directory === undefined)
    throw new DataError(
      "The command has written no artifact, and an envelope has to name one",
      "Leave out --lenient, or --envelope.",
    );
  return envelopeText({
    schema_version: "1.0",
    request_id: requestId,
    status: "success",
    // A portfolio has no id: its reports lie in the directory of its sessions.
    run_id: result.run_id ?? path.basename(directory),
    artifacts_path: directory,
    summary: result.summary ?? noFigures,
  } as ResponseEnvelope);
}

/** The envelope of a command that failed. */
export function errorEnvelope(requestId: string | null, code: string, message: string): Promise<string> {
  return envelopeText({
    schema_version: "1.0",
    request_id: requestId,
    status: "error",
    error: { code, message },
  } as ResponseEnvelope);
}

async function envelopeText(envelope: ResponseEnvelope): Promise<string> {
  const target = memoryTarget();
  await write(ResponseEnvelope, target, envelope);
  return new TextDecoder().decode(Object.values(target.files)[0]).trimEnd();
}
