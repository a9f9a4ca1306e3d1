import type { Exchange } from '../../src/engine/exchange.ts';
import { noProof, type ProofStatus } from '../../src/protocol/proof.ts';
import { sampleExchanges } from '../../test/panel/sample-exchanges.ts';
import { type GalleryState, listed, state } from '../state.ts';

const allowed = [['access-control-allow-origin', 'https://shop.example']] as const;

/** What came of one of the samples with the answers of this browser. */
function answered(id: string, difference: Partial<Exchange>): readonly Exchange[] {
  return sampleExchanges
    .filter((sample) => sample.id === id)
    .map((sample) => ({
      ...sample,
      id: 'proved',
      startedAt: sample.startedAt + 5000,
      answersInjected: true,
      messages: sample.messages.map((message) => ({ ...message, rewrittenResponseHeaders: allowed })),
      ...difference,
    }));
}

const delivered = { outcome: 'delivered', responseStarted: true } as const;

function on(id: string, difference: Partial<ProofStatus> = {}): ProofStatus {
  const { url = '', method = '' } = sampleExchanges.find((sample) => sample.id === id)?.messages.at(-1) ?? {};
  const proof = { exchange: id, method, url, origin: 'https://shop.example', answers: [] };
  return { ...noProof, state: 'on', proof, ...difference };
}

/** The diagnosis of a sample while a proof is as it is, and these clicked in it. */
const proof = (
  name: string,
  title: string,
  id: string,
  status: ProofStatus,
  results: readonly Exchange[] = [],
  ...selectors: readonly string[]
): GalleryState =>
  state(`prove-${name}`, `Prove it: ${title}`, (panel) => {
    listed(panel, { proof: status }, [...sampleExchanges, ...results]);
    panel.click(`[data-exchange=${id}]`);
    for (const selector of selectors) panel.click(selector);
    panel.root.querySelector('[data-section=prove]')?.scrollIntoView({ block: 'center' });
  });

/** This browser in the server's place: offered, on, and what came of it. */
export const proofStates: readonly GalleryState[] = [
  proof('offered', 'offered', 'missing', noProof),
  proof('impossible', 'no header helps', 'login-before-preflight', noProof),
  proof('unseen', 'a call whose headers were not seen', 'many-failures', on('many-failures')),
  proof('starting', 'the call is being repeated', 'missing', on('missing', { state: 'starting' })),
  proof('asks', 'a call that may change something', 'server-error', on('server-error')),
  proof(
    'declined',
    'not to be repeated',
    'server-error',
    on('server-error'),
    [],
    '[data-action=decline-repeat]',
  ),
  proof('elsewhere', 'the tab has another origin', 'missing', on('missing', { repeat: 'elsewhere' })),
  proof('passes', 'it passes', 'missing', on('missing', { repeat: 'sent' }), answered('missing', delivered)),
  proof('stopped', 'it is still stopped', 'missing', on('missing', { repeat: 'sent' }), [
    ...answered('wildcard-with-credentials', {}).map((sample) => ({
      ...sample,
      messages: sample.messages.map((message) => ({ ...message, url: 'https://api.shop.example/v2/prices' })),
    })),
  ]),
  proof(
    'refused',
    'the browser refuses the rule',
    'missing',
    on('missing', { state: 'off', problem: 'Rule 1: no.' }),
  ),
  proof(
    'marked',
    'an exchange that this browser answered',
    'proved',
    on('missing'),
    answered('missing', delivered),
  ),
];
