import { defineUpgrade } from "../../upgrade-step.ts";

interface Files {
  readonly "config.json": { readonly ticker: string };
  readonly "metadata.json": { readonly config_hash: string };
  readonly "report.json": { readonly schema_version: string; readonly machine_contract: object };
}

export const upgradeRun1To2 = defineUpgrade<Files, unknown>({
  kind: "run",
  from: 1,
  to: 2,
  applies: (content): content is Files => (content as Partial<Files> | null)?.["report.json"]?.schema_version === "1.0",
  lift(files, refuse) {
    const { config_hash: config_sha1, ...metadata } = files["metadata.json"];
    const [, currency] = files["config.json"].ticker.split("-");
    if (currency === undefined)
      return refuse({
        file: "config.json",
        pointer: "/ticker",
        message: "names no quote currency",
        remedy: "Write the ticker as base and quote.",
      });
    const { machine_contract, ...report } = files["report.json"];
    return {
      ...files,
      "metadata.json": { ...metadata, config_sha1, currency },
      "report.json": {
        ...report,
        schema_version: "2.0",
        machine_contract: { ...machine_contract, schema_version: "2.0" },
      },
    };
  },
});
