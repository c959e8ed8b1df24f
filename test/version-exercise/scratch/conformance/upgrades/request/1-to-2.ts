import { defineUpgrade } from "../../upgrade-step.ts";

interface RequestV1 {
  readonly schema_version: "1.0";
  readonly request_id?: string | null;
  readonly params?: { readonly slippage_mode?: string };
}

interface RequestV2 {
  readonly schema_version: "2.0";
  readonly correlation_id?: string | null;
  readonly requested_by: string;
}

export const upgradeRequest1To2 = defineUpgrade<RequestV1, RequestV2>({
  kind: "request",
  from: 1,
  to: 2,
  applies: (content): content is RequestV1 =>
    typeof content === "object" && content !== null && "schema_version" in content && content.schema_version === "1.0",
  lift({ schema_version: _, request_id, ...rest }, refuse) {
    if (rest.params?.slippage_mode === "atr")
      return refuse({
        pointer: "/params/slippage_mode",
        message: "version 2 has no slippage by range",
        remedy: "Ask for a fixed one.",
      });
    return {
      schema_version: "2.0",
      requested_by: "stepbit",
      ...(request_id !== undefined && { correlation_id: request_id }),
      ...rest,
    };
  },
});
