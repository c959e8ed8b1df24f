import { defineRule } from "../../rule.ts";

export const trainingEndsBeforeItsTest = defineRule({
  id: "sweep.training-ends-before-its-test",
  severity: "warning",
  since: "1.0",
  claim: "In every split each window starts before it ends, and the test starts no earlier than the training ends.",
  why: "A test on days that training has seen is not out of sample: it shows how well the settings were fitted.",
  remedy: "Move the test behind the training and run the sweep again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json"],
  *check({ "config.json": { splits } }) {
    for (const [index, { train, test }] of (splits ?? []).entries()) {
      const pointer = `/splits/${index}`;
      for (const [phase, window] of Object.entries({ train, test }))
        if (window.start >= window.end)
          yield { pointer: `${pointer}/${phase}/end`, expected: `after ${window.start}`, found: window.end };
      if (test.start < train.end)
        yield { pointer: `${pointer}/test/start`, expected: `not before ${train.end}`, found: test.start };
    }
  },
});
