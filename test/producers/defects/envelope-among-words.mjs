export const defect = {
  about: "The envelope stands among other output",
  groups: ["envelope"],
  answer: ({ stdout }, { argv }) => (argv.includes("--envelope") ? { stdout: `Running …\n${stdout}` } : {}),
  fails: [
    "envelope-broken-json",
    "envelope-error",
    "envelope-of-paper",
    "envelope-refused-request",
    "envelope-success",
  ],
};
