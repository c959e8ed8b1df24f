export const defect = {
  about: "--check leaves a documented member out",
  groups: ["health"],
  answer({ stdout }, { argv }) {
    if (argv[0] !== "--check") return {};
    const { interpreter: _, ...rest } = JSON.parse(stdout);
    return { stdout: JSON.stringify(rest) };
  },
  fails: ["check-is-a-health-summary", "check-needs-no-bars"],
};
