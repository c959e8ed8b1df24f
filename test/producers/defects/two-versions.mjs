export const defect = {
  about: "--check and --version take the version from two places",
  groups: ["health"],
  answer: ({ stdout }, { argv }) =>
    argv[0] === "--check" ? { stdout: JSON.stringify({ ...JSON.parse(stdout), version: "9.9.9" }) } : {},
  fails: ["check-agrees-with-version"],
};
