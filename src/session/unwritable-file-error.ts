export { UnwritableFileError } from "../errors.ts";
