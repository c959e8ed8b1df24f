import { UsageError } from "../errors.ts";

/** The address of a bridge, taken apart. Throws UsageError for one that must not be asked. */
export function bridgeAddress(given: string, allowRemote: boolean): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${given} is no address of a bridge`, "Write it as http://127.0.0.1:8765.");
  if (url.username !== "" || url.password !== "")
    throw new UsageError("an address with a password is not asked", "Put the token into a file: --token-file FILE.");
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw new UsageError(`${given} is a page of a bridge, not its address`, `Give the bridge itself: ${url.origin}`);
  if (!allowRemote && !isLoopback(url.hostname))
    throw new UsageError(
      `${url.hostname} is another machine`,
      "A bridge speaks without encryption and shows positions: ask it where it runs, or add --allow-remote.",
    );
  return url;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
