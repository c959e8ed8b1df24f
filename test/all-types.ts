// Titles are unique over all families, so that one name space holds every type of the contract and of our own data.
export type * from "../generated/foxml/v1/types.ts";
export type * from "../generated/meta/types.ts";
export type * from "../generated/quantlab/v1/types.ts";
