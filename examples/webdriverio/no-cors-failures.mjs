import { diagnose, exportReport, harOfEvents, headline } from 'whycors';

/**
 * Throws if CORS blocked a request since the browser was started, or since the last call. The browser must have been
 * started with the capability `'goog:loggingPrefs': { performance: 'ALL' }`.
 */
export async function noCorsFailures(browser) {
  const lines = await browser.getLogs('performance');
  const events = lines.map((line) => JSON.parse(line.message).message);
  const report = diagnose(harOfEvents(events));
  const exchanges = report.exchanges.filter(({ verdict }) => verdict === 'cors');
  if (exchanges.length === 0) return;
  const told = exchanges.map(
    (exchange) => `${exchange.method} ${exchange.url}: ${headline(exchange)?.cause}`,
  );
  const { text } = exportReport({ ...report, exchanges }, 'markdown');
  throw new Error(`CORS blocked:\n${told.join('\n')}\n\n${text}`);
}
