/** The commands of quantlab-contracts, in the order in which help lists them. */
export const contractsCommands = ["diff", "gate", "changeset", "infer", "emit"] as const;

/** One of them. */
export type ContractsCommand = (typeof contractsCommands)[number];
