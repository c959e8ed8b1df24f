export const defect = {
  about: "A failure to write ends with 0",
  groups: ["storage"],
  answer: ({ exit, stderr }) => ({
    exit: exit === 1 && /EFBIG|cannot be written|too large/i.test(stderr) ? 0 : exit,
    ...{},
  }),
  fails: ["storage-full-disk", "storage-full-disk-is-no-success", "storage-outputs-is-a-file"],
};
