export const defect = {
  about: "A forward evaluation that was refused ends with 0",
  groups: ["forward"],
  answer: ({ exit }, { payload }) => (payload?.includes('"forward"') ? { exit: 0 } : { exit }),
  fails: [
    "forward-empty-params",
    "forward-resume-missing",
    "forward-resume-torn",
    "forward-run-is-no-run",
    "forward-run-not-there",
  ],
};
