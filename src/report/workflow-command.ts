import { clip, visible } from "./visible-text.ts";

/** The text of a workflow command of GitHub Actions, escaped as its runner reads it. */
export function commandData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The value of a property of such a command, such as `file`: one line of bounded length. */
export function commandProperty(text: string): string {
  return commandData(clip(visible(text), 1000))
    .replaceAll(":", "%3A")
    .replaceAll(",", "%2C");
}
