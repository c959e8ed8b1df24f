#!/usr/bin/env node
// Examples are judged as they are made: that part lies with what judges.
require(process.argv[2] === "emit" ? "../dist/cli.cjs" : "../dist/contracts.cjs");
