export const defect = {
  about: "The result is printed as JSON, asked for or not",
  groups: ["runs"],
  answer: ({ stdout }) => ({ stdout: JSON.stringify({ status: "success", text: stdout }) }),
  fails: ["run-stdout-is-no-envelope"],
};
