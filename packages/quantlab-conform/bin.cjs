#!/usr/bin/env node
require("@quantlab/contracts/cli");
