export const defect = {
  about: "The envelope stands among other output",
  groups: ["envelope"],
  answer: ({ stdout }, { argv }) => (argv.includes("--envelope") ? { stdout: `Running …\n${stdout}` } : {}),
  fails: [],
};
