#!/usr/bin/env node
// From Node 22.1 on, what was compiled once need not be compiled again.
require("node:module").enableCompileCache?.();
require("../dist/cli.cjs");
