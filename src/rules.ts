export { type Content, defineRule, type Finding, type Findings, type Reads, type Rule } from "../conformance/rule.ts";
export { type Pause, type Reading, reading } from "./reading.ts";
export type { Directory, Table, Workspace } from "./view.ts";
