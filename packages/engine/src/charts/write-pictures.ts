import { existsSync } from "node:fs";
import path from "node:path";
import { fileTarget } from "@quantlab/contracts/node";
import type { EChartsOption } from "echarts";

/** A picture that has been written. */
export interface WrittenPicture {
  /** In its directory. */
  readonly name: string;
  readonly file: string;
  readonly size: number;
}

/**
 * Draws pictures into a directory that exists and answers those that were written. A picture never fails what it shows: one that cannot be drawn or
 * written is a warning.
 */
export async function writePictures(
  directory: string,
  makePictures: () => Readonly<Record<string, EChartsOption>>,
  warn: (text: string) => void,
): Promise<WrittenPicture[]> {
  const written: WrittenPicture[] = [];
  try {
    // A command that draws nothing need not wait for the library.
    const { drawPicture } = await import("./draw-picture.ts");
    for (const [name, option] of Object.entries(makePictures())) {
      const file = path.join(directory, name);
      const text = drawPicture(option);
      await writeText(directory, file, text);
      written.push({ name, file, size: Buffer.byteLength(text) });
    }
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    warn(`Warning: a picture of ${path.basename(directory)} was not written: ${reason}`);
  }
  return written;
}

/** Writes a whole file into a directory, unless somebody has taken the directory away meanwhile. */
export async function writeText(directory: string, file: string, text: string): Promise<void> {
  if (!existsSync(directory)) throw new Error(`${directory} is gone`);
  const staging = await fileTarget(file).stage();
  try {
    staging.put("", [text]);
    await staging.commit();
  } catch (thrown) {
    await staging.abandon();
    throw thrown;
  }
}
