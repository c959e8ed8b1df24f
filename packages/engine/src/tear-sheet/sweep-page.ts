import { heatMapNote, heatMapOfRows } from "../charts/heat-map-of-rows.ts";
import { walkForwardSegments } from "../charts/walk-forward-segments.ts";
import { defaultStrategy } from "../request/run-settings.ts";
import { parameterGrid } from "../sweep/parameter-grid.ts";
import { settingText } from "../sweep/setting-text.ts";
import type { WalkForward } from "../sweep/walk-forward.ts";
import type { SweepResult } from "../sweep-run/sweep-result.ts";
import type { Markup } from "./markup.ts";
import { page } from "./page.ts";
import type { PageChart } from "./page-data.ts";
import { conformanceSection, verdictBadge } from "./sections/conformance.ts";
import { emptySection } from "./sections/empty.ts";
import { figureSection } from "./sections/figure.ts";
import { kpiSection } from "./sections/kpis.ts";
import { leaderboardSection } from "./sections/leaderboard.ts";
import { provenanceSection, writtenProvenance } from "./sections/provenance.ts";
import { segmentSection } from "./sections/segments.ts";
import type { ShownSweep } from "./show-sweep.ts";
import { sweepKpis } from "./sweep-kpis.ts";
import type { PageGround } from "./write-page.ts";
import type { WrittenDocuments } from "./written-documents.ts";

/** The page of a sweep: its figures over the parameters, or window by window, and its leaderboard. */
export function sweepPage(
  sweep: Omit<ShownSweep, "directory">,
  { documents, verdict, script }: PageGround & { readonly documents: WrittenDocuments },
): string {
  const { config, result, origins } = sweep;
  const { charts, sections } =
    "walk" in result
      ? walkForwardParts(sweep, result.walk)
      : gridParts(sweep, result, Number(documents.metadata.n_runs));
  const said = (name: string): string => settingText(config, name);
  return page({
    title: `${said("ticker")} · ${"walk" in result ? "walk-forward" : "grid"} of ${settingText(config, "strategy", defaultStrategy)}`,
    subtitle: `${said("interval")} bars from ${said("start")} to ${said("end")}`,
    badge: verdictBadge(verdict),
    sections: [
      ...sections,
      provenanceSection(writtenProvenance(documents, distinct(origins))),
      conformanceSection(verdict),
    ],
    data: { charts },
    script,
  });
}

interface Parts {
  readonly charts: readonly PageChart[];
  readonly sections: readonly Markup[];
}

const heatFigures = [
  ["sharpe_simple", "Sharpe ratio"],
  ["total_return", "Total return"],
] as const;

function gridParts(
  { config }: Omit<ShownSweep, "directory">,
  { rows, ranked }: Extract<SweepResult, { readonly rows: unknown }>,
  runs: number,
): Parts {
  // Of a grid that does not fit into memory only the best rows are there.
  const isWhole = rows.length > 0;
  const shown = isWhole ? rows : ranked;
  const scope = isWhole
    ? "combinations of the grid"
    : `combinations; what follows is of the ${ranked.length.toLocaleString("en-US")} best`;
  const maps = heatFigures.flatMap(([figure, title]) => {
    const map = heatMapOfRows(shown, config, figure);
    return map ? [{ map, title, place: `heat-${figure}` }] : [];
  });
  const figures = maps.map(({ map, title, place }) =>
    figureSection({
      place,
      title: `${title} over the grid`,
      description: `${title} by ${[map.across.name, map.down.name].filter(Boolean).join(" and ")}. ${heatMapNote(map)}; blue is higher, orange lower.`,
    }),
  );
  return {
    charts: maps.map(({ map, place }) => ({ kind: "heat-map", place, data: map })),
    sections: [
      kpiSection(sweepKpis(shown, { best: ranked[0], runs, scope })),
      ...(figures.length > 0 ? figures : [emptySection("Heat map", "Nothing varies in this grid.")]),
      leaderboardSection("Leaderboard", ranked, parameterGrid(config).keys),
    ],
  };
}

function walkForwardParts({ config }: Omit<ShownSweep, "directory">, walk: WalkForward): Parts {
  const tests = walk.splits.flatMap(({ test }) => test);
  return {
    charts: [{ kind: "walk-forward", place: "walk-forward", data: walkForwardSegments(walk) }],
    sections: [
      kpiSection(
        sweepKpis(tests, {
          best: walk.outOfSample[0],
          runs: tests.length,
          scope: "test runs of configurations chosen in train windows",
        }),
      ),
      figureSection({
        place: "walk-forward",
        title: "Out of sample, window after window",
        description: `Equity of the best configuration of each of ${walk.splits.length} train windows on the test window that follows, and the returns on both sides.`,
        size: "tall",
      }),
      segmentSection(walk),
      leaderboardSection("Out-of-sample leaderboard", walk.outOfSample, ["split_name", ...parameterGrid(config).keys]),
    ],
  };
}

/** Windows of the same bars are one source. */
function distinct(origins: ShownSweep["origins"]): ShownSweep["origins"] {
  const seen = new Map(origins.map((origin) => [origin.sha256, origin]));
  return [...seen.values()];
}
