import { headline, type ReportExchange } from '../../report.ts';
import { type Block, code, heading, type Inline, list } from './document.ts';
import { sentence } from './sentence.ts';

/** What is not known for sure about an exchange; empty where all is. */
export function uncertainties(exchange: ReportExchange): readonly Block[] {
  const notes: Inline[] = [];
  const main = headline(exchange);
  if (main && main.certainty !== 'certain') {
    notes.push([`The explanation is ${main.certainty}, not certain.`]);
  }
  for (const { cause, alternatives } of exchange.findings) {
    for (const other of alternatives) {
      const said =
        other.cause === cause
          ? ['Firefox’s console says ', code(other.firefox ?? ''), ' of it']
          : ['the browser stopped at ', code(other.cause), ' instead'];
      notes.push(['If ', ...sentence(other.when), ', ', ...said, '.']);
    }
  }
  // Where no header can help, it does not matter.
  if (exchange.credentials === 'unknown' && exchange.answers.length > 0) {
    notes.push(
      sentence(
        'Whether the request carries credentials (cookies, a login) could not be seen; the headers above serve both cases. Without credentials `Access-Control-Allow-Credentials` may be left out.',
      ),
    );
  }
  if (exchange.outcome === 'unknown') {
    notes.push([
      'The browser did not tell how the request ended; the Fetch standard’s rules were applied to what was seen.',
    ]);
  }
  return notes.length === 0 ? [] : [heading(3, 'What is uncertain'), list(notes)];
}
