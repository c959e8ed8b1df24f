export { escapeToken } from "../../src/formats/json-pointer.ts";
