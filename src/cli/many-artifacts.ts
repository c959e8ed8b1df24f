/** Event of the process: it judges more than a few artifacts. */
export const manyArtifacts = "quantlab-conform:many-artifacts";
