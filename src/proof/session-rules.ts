import type { Proof, ProvedAnswer } from '../protocol/proof.ts';

/** A rule of `declarativeNetRequest`, as far as it is used here. */
export interface SessionRule {
  readonly id: number;
  readonly action: {
    readonly type: 'modifyHeaders';
    readonly responseHeaders: readonly {
      readonly header: string;
      readonly operation: 'set';
      readonly value: string;
    }[];
  };
  readonly condition: {
    readonly tabIds: readonly number[];
    readonly initiatorDomains: readonly string[];
    readonly regexFilter: string;
    readonly isUrlFilterCaseSensitive: true;
    readonly requestMethods: readonly string[];
    readonly resourceTypes: readonly string[];
  };
}

/** All that a page loads; no frame and no page of its own. */
const resourceTypes = ['xmlhttprequest', 'script', 'stylesheet', 'image', 'font', 'media', 'ping', 'other'];

const namedMethods = new Set(['connect', 'delete', 'get', 'head', 'options', 'patch', 'post', 'put']);

/** The rules of a proof: each for this tab, this initiator, this URL to the letter and this method. */
export function sessionRules(proof: Proof, tabId: number, firstId: number): readonly SessionRule[] {
  const initiator = new URL(proof.origin).hostname;
  return proof.answers
    .filter(({ set }) => set.length > 0)
    .map((answer, index) => ({
      id: firstId + index,
      action: {
        type: 'modifyHeaders',
        responseHeaders: answer.set.map(([header, value]) => ({ header, operation: 'set', value })),
      },
      condition: {
        tabIds: [tabId],
        initiatorDomains: [initiator],
        regexFilter: exactly(answer.url),
        isUrlFilterCaseSensitive: true,
        requestMethods: [ruleMethod(answer)],
        resourceTypes,
      },
    }));
}

/** Rules see a call's fragment, which no server does. */
function exactly(url: string): string {
  return `^${url.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}(?:#.*)?$`;
}

/** Rules know the usual methods without their case, and call all others `other`. */
function ruleMethod({ method }: ProvedAnswer): string {
  const name = method.toLowerCase();
  return namedMethods.has(name) ? name : 'other';
}
