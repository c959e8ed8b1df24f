export const defect = {
  about: "A working folder with spaces or other scripts is refused",
  groups: ["storage"],
  instead: () => (/[^\w/.-]/.test(process.cwd()) ? { exit: 1, stderr: "bad path\n" } : undefined),
  fails: ["storage-path-in-unicode", "storage-path-with-spaces"],
};
