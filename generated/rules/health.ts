// Made by `npm run generate` from conformance/rules/health. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { failureHasAReason } from "../../conformance/rules/health/failure-has-a-reason.rule.ts";
import { pathsHaveTheirNames } from "../../conformance/rules/health/paths-have-their-names.rule.ts";
import { pythonVersionIsOne } from "../../conformance/rules/health/python-version-is-one.rule.ts";
import { sourceLiesInProjectRoot } from "../../conformance/rules/health/source-lies-in-project-root.rule.ts";
import { statusFitsImport } from "../../conformance/rules/health/status-fits-import.rule.ts";
import { versionIsKnown } from "../../conformance/rules/health/version-is-known.rule.ts";
import { virtualEnvironmentIsTheProjects } from "../../conformance/rules/health/virtual-environment-is-the-projects.rule.ts";

/** The rules of kind health, in the order of their ids. */
export const rules: readonly AnyRule[] = [failureHasAReason as unknown as AnyRule, pathsHaveTheirNames as unknown as AnyRule, pythonVersionIsOne as unknown as AnyRule, sourceLiesInProjectRoot as unknown as AnyRule, statusFitsImport as unknown as AnyRule, versionIsKnown as unknown as AnyRule, virtualEnvironmentIsTheProjects as unknown as AnyRule];
