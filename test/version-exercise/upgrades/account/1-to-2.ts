import { defineUpgrade } from "../../../../conformance/upgrade-step.ts";

interface SettingsV1 {
  readonly symbol: string;
  readonly mode: "live" | "paper" | "demo";
}

interface AccountV1 {
  readonly "settings.json": SettingsV1;
  readonly "notes.txt"?: string;
}

interface AccountV2 {
  readonly "settings.json": { readonly symbol: string; readonly mode: "live" | "paper"; readonly currency: string };
  readonly "notes.txt"?: string;
}

const file = "settings.json";

export const upgradeAccount1To2 = defineUpgrade<AccountV1, AccountV2>({
  kind: "account",
  from: 1,
  to: 2,
  applies: (content): content is AccountV1 => {
    const settings = (content as Partial<AccountV1> | null | undefined)?.[file];
    return typeof settings === "object" && settings !== null && !("currency" in settings);
  },
  lift(content, refuse) {
    const { mode, ...rest } = content[file];
    const currency = /-([A-Z]{3,5})$/.exec(rest.symbol)?.[1];
    if (currency === undefined)
      return refuse({
        file,
        pointer: "/symbol",
        message: `${rest.symbol} names no currency`,
        remedy: "Add currency by hand.",
      });
    if (mode === "demo")
      return refuse({
        file,
        pointer: "/mode",
        message: "version 2 has no demonstrations",
        remedy: "Keep the account at version 1, or trade it on paper.",
      });
    return { ...content, [file]: { ...rest, mode, currency } };
  },
});
