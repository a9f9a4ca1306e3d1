import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/e2e',
  // The pictures that tests compare with are those that the documents show.
  snapshotPathTemplate: 'docs/screenshots/{arg}{ext}',
  // Each worker has its own lab and its own browsers. While one waits for its browser the other goes on; more of them
  // would only share the same few cores.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  // Patience costs nothing where all goes well.
  expect: { timeout: 15_000 },
  reporter: 'list',
});
