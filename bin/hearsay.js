#!/usr/bin/env node
import { createApp } from '../dist/app.js';
import { main } from '../dist/cli/main.js';
import { processTerminal } from '../dist/cli/process.js';

process.exitCode = await main(process.argv.slice(2), createApp(), processTerminal());
// Nobody reads standard input any more: it must not keep the program alive.
process.stdin.destroy();
