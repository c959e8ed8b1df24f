export { escapeToken, formatPointer } from "../../src/formats/json-pointer.ts";
