/** Event of the process: it judges more than a few artifacts. Told again after some more. */
export const manyArtifacts = "quantlab-conform:many-artifacts";
