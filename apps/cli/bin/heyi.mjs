#!/usr/bin/env node
// The command `heyi`: prepares the checkout if needed, then hands over to the built command line.
import './prepare.mjs';

await import('../../../dist/apps/cli/src/main.js');
