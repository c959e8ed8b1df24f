import { describe, expect, test } from "vitest";
import { deprecatedFindings, findingsAt, isNewer, type MemberHistory } from "./member-history.ts";

const history: MemberHistory = {
  since: { "/list": "1.1", "/mode/length": "1.3", "/items/*/rank": "1.4" },
  deprecated: {
    "/names": { replacement: "list", since: "1.1", removedIn: "3.0" },
    "/items/*/old": {},
    "/late": { since: "1.4", removedIn: "3.0" },
  },
};
const finding = (pointer: string, rule = "schema.type") =>
  ({ rule, severity: "error", file: "a.json", pointer, message: "" }) as const;

test.each([
  ["1.3", "1.2", true],
  ["1.3", "1.3", false],
  ["1.10", "1.9", true],
  ["2.0", "1.4", false],
])("%s is newer than %s: %s", (version, than, answer) => expect(isNewer(version, than)).toBe(answer));

describe("findings by an older version", () => {
  const pointers = (version: string, inTable = false, prefix = "") =>
    findingsAt(
      ["/list", "/list/0", "/mode", "/mode/length", "/items/3/rank", "/other"].map((at) => finding(prefix + at)),
      history,
      version,
      inTable,
    ).map(({ pointer }) => pointer);

  test("leave out members that it did not know, and all below them", () => {
    expect(pointers("1.0")).toEqual(["/mode", "/other"]);
    expect(pointers("1.3")).toEqual(["/list", "/list/0", "/mode", "/mode/length", "/other"]);
    expect(pointers("1.4")).toHaveLength(6);
  });

  test("speak of members of a row in a table", () =>
    expect(pointers("1.0", true, "/7")).toEqual(["/7/mode", "/7/other"]));

  test("keep what is no matter of the schema", () =>
    expect(
      findingsAt([finding("", "syntax.json")], { since: { "": "1.2" }, deprecated: {} }, "1.0", false),
    ).toHaveLength(1));
});

describe("deprecated members", () => {
  const document = { names: [], items: [{ old: 1 }, {}, { old: 2 }] };

  test("are found wherever they stand, with their replacement", () => {
    const found = deprecatedFindings(document, history, "a.json", undefined);
    expect(found.map(({ pointer, expected }) => [pointer, expected])).toEqual([
      ["/names", "list"],
      ["/items/0/old", undefined],
      ["/items/2/old", undefined],
    ]);
  });

  test("are told with the version of removal", () => {
    const [names] = deprecatedFindings(document, history, "a.json", undefined);
    expect(names?.message).toBe("`names` is deprecated since 1.1 and stays until 3.0; list replaces it");
    expect(names?.remedy).toBe("Write list instead: version 3.0 may no longer have it.");
    const [late] = deprecatedFindings({ late: 1 }, history, "a.json", "1.4");
    expect(late?.message).toBe("`late` is deprecated since 1.4 and stays until 3.0");
    expect(late?.remedy).toBe("Leave it out: version 3.0 may no longer have it.");
  });

  test("are no finding by a version that had not deprecated them", () =>
    expect(deprecatedFindings({ late: 1 }, history, "a.json", "1.3")).toEqual([]));

  test("are as they should be where the replacement is not known yet", () =>
    expect(deprecatedFindings(document, history, "a.json", "1.0").map(({ pointer }) => pointer)).toEqual([
      "/items/0/old",
      "/items/2/old",
    ]));

  test("do not trip over documents of another shape", () =>
    expect(deprecatedFindings({ items: null, names: undefined }, history, "a.json", undefined)).toHaveLength(1));
});
