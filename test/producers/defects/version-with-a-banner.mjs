export const defect = {
  about: "--version prints a banner beside the version",
  groups: ["health"],
  answer: ({ stdout }, { argv }) => (argv[0] === "--version" ? { stdout: `QuantLab\n${stdout}` } : {}),
  fails: ["check-agrees-with-version", "version-is-of-its-kind", "version-is-one-line"],
};
