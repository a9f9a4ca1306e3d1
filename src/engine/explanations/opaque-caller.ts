import type { Certainty } from '../diagnosis.ts';
import type { Exchange } from '../exchange.ts';
import { code } from '../words.ts';

/** Why a caller has no origin. */
export interface OpaqueCaller {
  /** As the end of "The request came from …". */
  readonly what: string;
  readonly fix: string;
  readonly certainty: Certainty;
}

const CALL_FROM_PARENT = 'let the parent page make the call and hand over the answer with `postMessage`';

/** Reads off an exchange from an opaque origin what made it opaque. */
export function opaqueCaller({ frame, initiator }: Exchange): OpaqueCaller {
  const urls = [frame.url, initiator?.url ?? null];
  const from = (scheme: RegExp) => urls.some((url) => url !== null && scheme.test(url));
  if (from(/^file:/i)) {
    return {
      what: 'a page that was opened as a file, and files have no origin',
      fix: 'Serve the page over `http://localhost` while you develop (`npx serve`, `python3 -m http.server`), and let the server allow that origin.',
      certainty: 'certain',
    };
  }
  if (from(/^data:/i)) {
    return {
      what: 'a document or a worker with a `data:` URL, which has no origin',
      fix: `Load it from a URL of the page's own origin, or ${CALL_FROM_PARENT}.`,
      certainty: 'certain',
    };
  }
  if (frame.kind === 'iframe') {
    return {
      what: `a frame without an origin: one sandboxed without ${code('allow-same-origin')}, or with a ${code('data:')} URL`,
      fix: `Add ${code('allow-same-origin')} to the sandbox if the frame comes from another origin than the page around it (of the same, it could leave the sandbox), or ${CALL_FROM_PARENT}.`,
      certainty: 'likely',
    };
  }
  if (frame.kind === 'page') {
    return {
      what: `a page without an origin, most likely because it was answered with ${code('Content-Security-Policy: sandbox')}`,
      fix: `Whoever serves the page adds ${code('allow-same-origin')} to that directive, or takes it off.`,
      certainty: 'likely',
    };
  }
  return {
    what: `something without an origin: a local file, a frame sandboxed without ${code('allow-same-origin')}, or a ${code('data:')} URL`,
    fix: `Serve local files over ${code('http://localhost')}; give a sandboxed frame ${code('allow-same-origin')}, or ${CALL_FROM_PARENT}.`,
    certainty: 'possible',
  };
}
