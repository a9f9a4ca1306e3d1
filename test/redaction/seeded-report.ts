import { createReport } from '../../src/report/create-report.ts';
import type { Report } from '../../src/report/report.ts';
import { apiUrl, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';
import { blockedExchange, finding, reportExchangeOf } from '../helpers/report.ts';
import { drawHarmless, type Harmless } from './harmless.ts';
import { Random } from './random.ts';
import { drawSecret, type Form, forms, type Secret, written } from './secret.ts';
import type { Place } from './secret-kinds.ts';
import { type Draft, slots } from './slots.ts';
import { forUrl, quoted } from './wrappers.ts';

export interface Planted {
  readonly secret: Secret;
  readonly form: Form;
  readonly slot: string;
}

export interface SeededReport {
  readonly report: Report;
  readonly planted: readonly Planted[];
  /** Each stands in the second exchange, in this order. */
  readonly harmless: readonly Harmless[];
}

/** A report with some secrets, each in several places, and with values that are none. */
export function seededReport(seed: number): SeededReport {
  const random = new Random(seed);
  const draft = emptyDraft();
  const planted: Planted[] = [];
  for (const secret of Array.from({ length: random.between(1, 3) }, () => drawSecret(random))) {
    const plant = (slot: string, form: Form) => planted.push({ secret, form, slot });
    if (secret.kind.place) {
      putInPlace(draft, secret.text, secret.kind.place);
      plant('its place', 'plain');
    }
    for (let count = random.between(1, 4); count > 0; count -= 1) {
      const slot = random.pick(slots);
      const form = random.chance(0.5) ? 'plain' : random.pick(forms);
      slot.put(draft, slot.isUrl ? forUrl(secret.text, form) : written(secret.text, form), random);
      plant(slot.name, form);
    }
    if (random.chance(0.2)) {
      // What a sentence quotes was observed; long values are cut there.
      draft.exchange.messages[0]?.requestHeaders.push(['x-quoted-token', secret.text]);
      draft.exchange.findings.push(noticeOf(quoted('x-quoted-token', secret.text)));
      plant('quoted', 'plain');
    }
  }
  const harmless = Array.from({ length: 4 }, () => drawHarmless(random));
  draft.report.exchanges.push(harmlessExchange(harmless));
  return { report: draft.report, planted, harmless };
}

function noticeOf(what: string) {
  return structuredClone(finding({ role: 'notice', what })) as Draft['exchange']['findings'][number];
}

function harmlessExchange(harmless: readonly Harmless[]) {
  const messages = harmless.map(({ url, header }) =>
    requestMessage({ ...(url ? { url } : {}), responseHeaders: header ? [header] : [] }),
  );
  return structuredClone(reportExchangeOf({ id: 'harmless', messages })) as Draft['exchange'];
}

function emptyDraft(): Draft {
  const exchange = structuredClone(
    blockedExchange(
      {
        initiator: { function: 'save', url: 'https://app.example/main.js', line: 1, column: 1 },
        frame: { url: 'https://app.example/shop', kind: 'page' },
        messages: [
          requestMessage({ responseHeaders: [], networkError: 'net::ERR_FAILED' }),
          preflightMessage(),
        ],
        call: {
          api: 'fetch',
          mode: 'cors',
          credentials: 'omit',
          redirect: 'follow',
          rejection: null,
          violatedDirective: null,
        },
      },
      {
        answeredBy: [
          { message: 0, name: 'nginx', role: 'proxy', certainty: 'likely', because: 'server: nginx' },
        ],
        preflightReasons: [{ kind: 'header', name: 'x-note', why: 'It sends `x-note`.' }],
      },
    ),
  ) as Draft['exchange'];
  const report = createReport({
    exchanges: [exchange],
    browser: 'chromium 156',
    page: { url: `${pageOrigin}/shop`, origin: pageOrigin },
    createdAt: '2026-11-21T10:15:30.000Z',
    version: '0.1.0',
  });
  return { report: { ...structuredClone(report), exchanges: [exchange] } as Draft['report'], exchange };
}

function putInPlace({ exchange }: Draft, secret: string, place: Place): void {
  const [message] = exchange.messages;
  if (!message) return;
  const encoded = encodeURIComponent(secret);
  if ('header' in place) {
    const pair: [string, string] = [place.header, (place.before ?? '') + secret];
    if (place.header === 'set-cookie') message.responseHeaders = [...(message.responseHeaders ?? []), pair];
    else message.requestHeaders.push(pair);
    return;
  }
  const url =
    'parameter' in place
      ? `${apiUrl}?page=2&${place.parameter}=${encoded}`
      : 'segmentAfter' in place
        ? `${apiUrl}/${place.segmentAfter}/${encoded}`
        : `https://shop:${encoded}@api.example/orders`;
  // Not the URL itself, which another secret may be put into.
  message.requestHeaders.push(['x-forwarded-uri', url]);
}
