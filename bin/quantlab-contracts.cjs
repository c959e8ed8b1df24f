#!/usr/bin/env node
require("../dist/contracts.cjs");
