import type { EChartsOption } from "echarts";
import { settingText } from "../sweep/setting-text.ts";
import type { SweepConfig } from "../sweep/sweep-config.ts";
import type { SweepResult } from "../sweep-run/sweep-result.ts";
import { heatMapNote, heatMapOfRows } from "./heat-map-of-rows.ts";
import { lightPalette as palette } from "./palette.ts";
import { sweepHeatMap } from "./sweep-heat-map.ts";
import { walkForwardPicture } from "./walk-forward-picture.ts";
import { walkForwardSegments } from "./walk-forward-segments.ts";

/** The pictures of a sweep by the names of their files in its directory; none of a grid in which nothing varies. */
export function sweepPictures(result: SweepResult, config: SweepConfig): Readonly<Record<string, EChartsOption>> {
  const ticker = settingText(config, "ticker");
  if ("walk" in result) {
    const segments = walkForwardSegments(result.walk);
    const note =
      "Each test window begins with what the one before it ended with; the best configuration of the train window.";
    return {
      "artifacts/walk_forward.svg": walkForwardPicture(segments, { palette, title: `${ticker}: walk-forward`, note }),
    };
  }
  const { rows } = result;
  // Of a grid that does not fit into memory only the best rows are there.
  const isWhole = rows.length > 0;
  const map = heatMapOfRows(isWhole ? rows : result.ranked, config);
  if (!map) return {};
  const framing = {
    palette,
    title: `${ticker}: Sharpe ratio over the grid`,
    note: `${heatMapNote(map)}${isWhole ? "" : ", of the best only"}`,
  };
  return { "artifacts/sweep_heat_map.svg": sweepHeatMap(map, framing) };
}
