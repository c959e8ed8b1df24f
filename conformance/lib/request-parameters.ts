import type {
  ForwardRequestParams,
  PortfolioRequestParams,
  RunRequestParams,
  SweepRequestParams,
} from "../../generated/quantlab/v1/types.ts";
import { escapeToken } from "../../src/formats/json-pointer.ts";

/** Every member of a type exactly once: the compiler refuses a name too many or too few. */
type Names<Params> = { readonly [Name in keyof Params]-?: true };

const run: Names<RunRequestParams> = {
  ticker: true,
  start: true,
  end: true,
  interval: true,
  fee: true,
  rsi_buy_max: true,
  rsi_sell_min: true,
  cooldown_days: true,
  paper: true,
  initial_cash: true,
  slippage_bps: true,
  slippage_mode: true,
  k_atr: true,
  strategy: true,
  parameters: true,
  outdir: true,
  save_price_plot: true,
  report: true,
  trades_csv: true,
};

const sweep: Names<SweepRequestParams> = { config_path: true, out_dir: true, sweep_outdir: true };

const forward: Names<ForwardRequestParams> = {
  run_dir: true,
  resume_forward: true,
  forward_outdir: true,
  initial_cash: true,
  forward_start: true,
  forward_end: true,
  forward_metric: true,
};

const portfolio: Names<PortfolioRequestParams> = {
  portfolio_report: true,
  portfolio_compare: true,
  portfolio_mode: true,
  portfolio_weights: true,
  portfolio_top_n: true,
  portfolio_rank_metric: true,
  portfolio_min_return: true,
  portfolio_max_drawdown: true,
  portfolio_include_tickers: true,
  portfolio_exclude_tickers: true,
  portfolio_include_strategies: true,
  portfolio_exclude_strategies: true,
  portfolio_latest_per_source_run: true,
};

const byCommand: Readonly<Record<string, Readonly<Record<string, true>>>> = { run, sweep, forward, portfolio };

/** Names of the parameters that a command takes. */
export function parameterNames(command: string): readonly string[] {
  return Object.keys(byCommand[command] ?? {});
}

/** Whether a name is an option of the command line that leads to a venue: a broker, its keys, an order. */
export function leadsToVenue(name: string): boolean {
  return /^(broker|kraken|hyperliquid|execution|pretrade)_/.test(name);
}

/** Parameters of any command. */
export type Parameters = RunRequestParams & SweepRequestParams & ForwardRequestParams & PortfolioRequestParams;

/** The parameters of a request whose command has been asked for, empty when it has none. */
export function parametersOf({ params }: { readonly params?: object | undefined }): Parameters {
  return (params ?? {}) as Parameters;
}

/** Every parameter with its value and its place. */
export function* parametersIn(request: {
  readonly params?: object | undefined;
}): Generator<{ readonly name: string; readonly value: unknown; readonly pointer: string }> {
  for (const [name, value] of Object.entries(request.params ?? {}))
    yield { name, value, pointer: `/params/${escapeToken(name)}` };
}
