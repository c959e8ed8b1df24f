import { percentText } from "../../charts/number-texts.ts";
import type { RunView } from "../../charts/run-view.ts";
import { pairwiseSum } from "../../numeric/pairwise-sum.ts";
import type { RunSettings } from "../../request/run-settings.ts";
import { type Markup, markup } from "../markup.ts";
import { factList } from "./facts.ts";

/** What the fills of a backtest cost, as shares of the account at each fill. */
export function costSection({ backtest }: RunView, settings: RunSettings): Markup {
  const parts = backtest.parts();
  const fees = pairwiseSum(parts.fees);
  const slippage = pairwiseSum(parts.slipCost);
  const model =
    settings.slippage_mode === "atr"
      ? `${settings.k_atr} × ATR(14) ÷ close at each fill`
      : `${settings.slippage_bps} basis points a fill`;
  return markup`<section><h2>Costs</h2>${factList([
    ["Fee", `${percentText(settings.fee, 3)} a fill`],
    ["Slippage", `${model} (${settings.slippage_mode})`],
    ["Fees in all", `${percentText(fees)} of the account, summed over the fills`],
    ["Slippage in all", `${percentText(slippage)} of the account, summed over the fills`],
    ["Together", percentText(fees + slippage)],
  ])}<p class="note">Each share is subtracted from the return of its bar before it compounds: the sums are not the difference between gross and net return.</p></section>`;
}
