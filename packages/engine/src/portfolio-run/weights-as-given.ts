import type { ArtifactDescriptor, TextPlan } from "@quantlab/contracts";

/**
 * An artifact whose supplied weights are written as they were given: the contract takes whole numbers and others there, so a number is one
 * with a point, as 3.0 is, and a bigint one without.
 */
export function weightsAsGiven<Content extends object>(
  descriptor: ArtifactDescriptor<Content>,
  ...places: readonly (readonly string[])[]
): ArtifactDescriptor<Content> {
  const files = Object.entries(descriptor.files).map(([name, file]) => {
    const { text } = file as (typeof descriptor.files)[keyof typeof descriptor.files];
    if (!text) return [name, file];
    const plan = places.reduce((before, place) => withFloats(before, [...place, "weights_supplied"]), text.plan ?? 0);
    return [name, { ...(file as object), text: { ...text, plan } }];
  });
  return { ...descriptor, files: Object.fromEntries(files) };
}

/** The plan under which all members at this place are floats. */
function withFloats(plan: TextPlan, [name, ...rest]: readonly string[]): TextPlan {
  if (name === undefined) return { a: 1 };
  const { p = {}, ...others } = typeof plan === "object" ? plan : {};
  return { ...others, p: { ...p, [name]: withFloats(p[name] ?? 0, rest) } };
}
