interface Position {
  readonly shares: number;
  readonly side: string;
}

/** Shares and side of a position say different directions, which dashboard.side-agrees-with-shares tells. */
export const sidesDiffer = ({ shares, side }: Position): boolean => shares !== 0 && shares < 0 !== (side === "short");

/** The shares by which other figures of a position may be computed: of unknown direction with either sign. */
export const possibleShares = (position: Position): readonly number[] =>
  sidesDiffer(position) ? [position.shares, -position.shares] : [position.shares];
