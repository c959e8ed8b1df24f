import type { NamedCurve } from "../charts/curves-picture.ts";
import type { EquityPicture } from "../charts/equity-picture.ts";
import type { PricePicture } from "../charts/price-picture.ts";
import type { RollingSharpePicture } from "../charts/rolling-sharpe-picture.ts";
import type { SweepHeatMap } from "../charts/sweep-heat-map.ts";
import type { WalkForwardSegment } from "../charts/walk-forward-picture.ts";

/** A chart of a page: the place it is drawn in, and what. */
export type PageChart =
  | { readonly kind: "equity"; readonly place: string; readonly data: EquityPicture }
  | { readonly kind: "curves"; readonly place: string; readonly data: readonly NamedCurve[] }
  | { readonly kind: "price"; readonly place: string; readonly data: PricePicture }
  | { readonly kind: "rolling-sharpe"; readonly place: string; readonly data: RollingSharpePicture }
  | { readonly kind: "heat-map"; readonly place: string; readonly data: SweepHeatMap }
  | { readonly kind: "walk-forward"; readonly place: string; readonly data: readonly WalkForwardSegment[] };

/** What the script of a page draws. */
export interface PageData {
  readonly charts: readonly PageChart[];
}
