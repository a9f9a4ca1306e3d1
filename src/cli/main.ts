#!/usr/bin/env node
import process from 'node:process';
import { version } from '../../package.json';
import { processTerminal } from './process-terminal.ts';
import { run } from './program.ts';

process.exitCode = await run(process.argv.slice(2), version, processTerminal());
