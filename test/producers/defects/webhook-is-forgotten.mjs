export const defect = {
  about: "The webhook is never called",
  groups: ["webhook"],
  argv({ argv }) {
    const at = argv.indexOf("--signal-webhook");
    return at < 0 ? argv : argv.toSpliced(at, 2);
  },
  fails: ["webhook-delivers", "webhook-delivers-failures"],
};
