/** Does work on items, several at a time; results come in the order of the items. Rejects with the first failure. */
export async function* inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, place: number) => Promise<Result>,
): AsyncGenerator<Result> {
  const results = new Map<number, Promise<Result>>();
  let next = 0;
  let active = 0;
  const fill = () => {
    while (active < lanes && next < items.length) {
      const place = next++;
      active++;
      const result = work(items[place] as Item, place);
      results.set(place, result);
      // Whoever waits for a result is told of its failure; until then it is no crash.
      const free = () => {
        active--;
        fill();
      };
      result.then(free, free);
    }
  };
  fill();
  for (let place = 0; place < items.length; place++) {
    yield await (results.get(place) as Promise<Result>);
    results.delete(place);
  }
}
