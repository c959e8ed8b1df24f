/** Numbers the pairs of feature and view that a forest's splits ask for. */
export interface SlotTable {
  /** A number for the pair, equal for equal pairs; `columns().rank` says its slot. */
  numberOf(feature: number, view: number): number;
  /** Slots ordered by view, then feature, and the slot of each number. */
  columns(): { readonly slotFeature: Int32Array; readonly viewEnd: Int32Array; readonly rank: Int32Array };
}

/** An empty table. */
export function createSlotTable(): SlotTable {
  const numbers = new Map<number, number>();
  return {
    numberOf(feature, view) {
      const key = view * 2 ** 31 + feature;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    },
    columns() {
      const ordered = [...numbers].toSorted(([left], [right]) => left - right);
      const rank = new Int32Array(ordered.length);
      for (const [slot, [, number]] of ordered.entries()) rank[number] = slot;
      return {
        slotFeature: Int32Array.from(ordered, ([key]) => key % 2 ** 31),
        viewEnd: Int32Array.from(
          { length: 8 },
          (_, view) => ordered.filter(([key]) => key < (view + 1) * 2 ** 31).length,
        ),
        rank,
      };
    },
  };
}
