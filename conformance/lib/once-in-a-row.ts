/** A computation that several rules ask for: of what was asked about last it is not repeated. */
export function onceInARow<Subject extends object, Result>(
  compute: (subject: Subject) => Result,
): (subject: Subject) => Result {
  let latest: { readonly subject: Subject; readonly result: Result } | undefined;
  return (subject) => {
    if (latest?.subject !== subject) latest = { subject, result: compute(subject) };
    return latest.result;
  };
}
