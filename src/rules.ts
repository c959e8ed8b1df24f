export { type Content, defineRule, type Finding, type Reads, type Rule } from "../conformance/rule.ts";
export type { Directory, Table, Workspace } from "./view.ts";
