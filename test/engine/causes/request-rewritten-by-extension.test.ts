import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import { headline, reportExchange } from '../../../src/report/report.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin } from '../../helpers/exchange.ts';
import { blocked } from './blocked.ts';

const echoed = blocked([['access-control-allow-origin', 'https://api.example']], {
  originalRequestHeaders: [['origin', pageOrigin]],
  requestHeaders: [['origin', 'https://api.example']],
});

testCause('request-rewritten-by-extension', {
  silent: {
    'a request that was sent as it was meant': blocked([]),
    'a header on which no CORS answer depends': blocked([], {
      originalRequestHeaders: [['origin', pageOrigin]],
      requestHeaders: [
        ['origin', pageOrigin],
        ['sec-gpc', '1'],
      ],
    }),
    'an exchange that was delivered': exchange(),
  },
  explains: {
    'an answer to another Origin': [
      echoed,
      /the request: `Origin` from `https:\/\/app\.example` to `https:\/\/api\.example`/,
    ],
  },
});

describe('request-rewritten-by-extension', () => {
  it("has the word before the server's answer, which keeps its code", () => {
    const diagnosis = diagnose(echoed);
    expect(headline(reportExchange(echoed, diagnosis))?.cause).toBe('request-rewritten-by-extension');
    expect(diagnosis.findings[0]).toMatchObject({ chromium: 'AllowOriginMismatch', certainty: 'likely' });
  });

  it('does not take a cookie that an extension added for one of the page', () => {
    const added = {
      originalRequestHeaders: [['origin', pageOrigin]],
      requestHeaders: [['cookie', 'a=1']],
    } as const;
    expect(diagnose(blocked([], added)).credentials).toBe('unknown');
  });
});
