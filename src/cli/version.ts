import manifest from "../../package.json" with { type: "json" };

/** Version of the package that the command belongs to. */
export const version: string = manifest.version;
