export const defect = {
  about: "--check names no version",
  groups: ["health"],
  answer: ({ stdout }, { argv }) =>
    argv[0] === "--check" ? { stdout: JSON.stringify({ ...JSON.parse(stdout), version: "unknown" }) } : {},
  fails: ["check-agrees-with-version"],
};
