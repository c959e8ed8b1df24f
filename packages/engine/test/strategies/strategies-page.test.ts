import { expect, test } from "vitest";
import { strategies } from "../../src/strategies/strategies.ts";
import { strategiesPage } from "./strategies-page.ts";

test("the reference page says what the schemas say; vitest -u writes it anew", async () => {
  await expect(strategiesPage(strategies)).toMatchFileSnapshot("../../../../docs/reference/strategies.md");
});
