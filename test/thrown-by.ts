/** What a promise is rejected with; undefined when it is kept. */
export async function thrownBy(act: Promise<unknown>): Promise<unknown> {
  try {
    await act;
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}
