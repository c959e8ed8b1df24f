export const defect = {
  about: "A portfolio without sessions ends with 0",
  groups: ["portfolio"],
  answer: ({ exit }, { payload }) => ({ exit: /"command":"portfolio"/.test(payload ?? "") ? 0 : exit }),
  fails: [
    "portfolio-empty-params",
    "portfolio-nothing-selected",
    "portfolio-root-missing",
    "portfolio-weights-missing",
  ],
};
