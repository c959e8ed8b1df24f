import { openModelStore } from "../model-store/open-model-store.ts";

/** Every error-level finding of the run and its models. */
export async function errorsOf(directory: string): Promise<readonly string[]> {
  const { run: verdict, models } = await (await openModelStore(directory)).check();
  return [verdict, ...models.map(({ result }) => result)].flatMap(({ issues, failures }) => [
    ...issues.filter(({ severity }) => severity === "error").map(({ rule, pointer }) => `${rule} ${pointer}`),
    ...failures.map(({ message }) => message),
  ]);
}
