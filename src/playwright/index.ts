export { expect } from '@playwright/test';
export type { Cors } from './cors.ts';
export type { WhycorsOptions } from './options.ts';
export { test, type WhycorsFixtures } from './test.ts';
