import { describe, expect, it } from 'vitest';
import { redact } from '../../src/report/redact.ts';
import type { RedactionWords } from '../../src/report/redaction/redaction-words.ts';
import { requestMessage } from '../helpers/exchange.ts';
import { blockedExchange, finding, reportOf } from '../helpers/report.ts';
import { expectValidReport } from '../helpers/report-schema.ts';

const token = 'Bk7dQ2x9LwZr4TnV8sYc1Hf6';

function shared(words: Partial<RedactionWords>): string {
  const message = requestMessage({
    url: `https://api.example/orders?x-tenant=acme&page=2&access_token=${token}`,
    requestHeaders: [
      ['x-tenant', 'acme'],
      ['x-api-key', token],
      ['authorization', 'Bearer 7Jm2Qx9LwZr4TnV8sYc1Hf'],
    ],
  });
  const told = finding({ what: 'The header `X-Tenant: acme` is refused.' });
  const report = reportOf({ ...blockedExchange({ messages: [message] }), findings: [told] });
  return JSON.stringify(expectValidReport(redact(report, { words: { always: [], never: [], ...words } })));
}

describe('what always stays here', () => {
  it('is found in headers, queries and sentences, by its name', () => {
    expect(shared({})).toContain('acme');
    const text = shared({ always: ['X-Tenant'] });
    expect(text).not.toContain('acme');
    expect(text).toContain('?x-tenant=[redacted:1]&page=2');
    expect(text).toContain('["x-tenant","[redacted:1]"]');
    expect(text).toContain('`X-Tenant: [redacted:1]` is refused');
  });

  it('is not what only ends or begins with the name', () => {
    expect(shared({ always: ['tenant', 'x', 'x-ten'] })).toContain('["x-tenant","acme"]');
  });

  it('may be a name that means something to an expression', () => {
    expect(shared({ always: ['a.b(c', '[', '\\'] })).toContain('acme');
  });
});

describe('what is no secret', () => {
  it('is told by its name, and stays wherever it stands', () => {
    expect(shared({})).not.toContain(token);
    const text = shared({ never: ['X-API-Key'] });
    expect(text).toContain(`["x-api-key","${token}"]`);
    expect(text).toContain(`access_token=${token}`);
    expect(text).toContain('["authorization","[redacted:1]"]');
  });

  it('may be a parameter', () => {
    expect(shared({ never: ['access_token'] })).toContain(`access_token=${token}`);
  });
});
