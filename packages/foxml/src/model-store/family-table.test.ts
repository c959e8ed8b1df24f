import { expect, test } from "vitest";
import { modelFamilies, modelFamily } from "../../../../conformance/lib/model-families.ts";
import { isModelName, modelFileNames as namesOfRules } from "../../../../conformance/lib/model-files.ts";
import { canonicalFamily, familyNames, listedFiles, modelFileNames } from "./family-table.ts";
import { isOtherModel } from "./model-entry.ts";

// The package has the table of its own because it imports only what is published; the rules judge what it writes and opens.
test("the store and the rules have one table of families and files", () => {
  expect(familyNames.toSorted()).toEqual(modelFamilies.map(({ name }) => name).toSorted());
  for (const { name, files } of modelFamilies) {
    expect({ name, files: listedFiles(name) }).toEqual({ name, files });
    for (const spelling of [name.toLowerCase(), name.toUpperCase(), name.replace(/(?<=[a-z])(?=[A-Z])/g, "_")])
      expect(canonicalFamily(spelling)).toBe(modelFamily(spelling)?.name);
  }
  expect(modelFileNames).toEqual(namesOfRules);
});

test("the store and the rules take the same names for a model of a family without a table", () => {
  const endings = [
    "onnx",
    "bin",
    "tmp",
    "TMP",
    "temp",
    "part",
    "partial",
    "swp",
    "crdownload",
    "lock",
    "locked",
    "txt~",
  ];
  const names = [
    ...endings.map((ending) => `model.${ending}`),
    "model",
    "model.",
    "models.onnx",
    ".model.onnx",
    "Model.onnx",
  ];
  for (const name of names) expect({ name, is: isOtherModel(name) }).toEqual({ name, is: isModelName(name, "MyNet") });
});
