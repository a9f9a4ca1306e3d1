import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { serverRemedies } from '../../src/remedies/server-remedies.ts';
import { reportExchange } from '../../src/report/report.ts';
import { exchange, requestMessage } from '../helpers/exchange.ts';

function blocked(...headers: readonly (readonly [string, string])[]) {
  const observed = exchange({
    outcome: 'blocked',
    responseStarted: false,
    messages: [requestMessage({ responseHeaders: headers, networkError: 'net::ERR_FAILED' })],
  });
  return reportExchange(observed, diagnose(observed));
}

describe('serverRemedies', () => {
  it('takes the application where a proxy stands before it', () => {
    const exchanges = [blocked(['server', 'nginx'], ['x-powered-by', 'Express'])];
    expect(serverRemedies(exchanges)).toMatchObject([
      { kind: 'stack', stack: { id: 'express' }, because: 'x-powered-by: Express' },
    ]);
  });

  it('takes what most answers tell of, whatever came last', () => {
    const express = blocked(['server', 'nginx'], ['x-powered-by', 'Express']);
    const ofItsProxy = blocked(['server', 'nginx']);
    const ofNobodyKnown = blocked(['server', 'awselb/2.0']);
    expect(ofNobodyKnown.answeredBy).not.toEqual([]);
    expect(serverRemedies([express, ofItsProxy, express, ofNobodyKnown, ofItsProxy])).toMatchObject([
      { kind: 'stack', stack: { id: 'express' }, because: 'x-powered-by: Express' },
    ]);
    expect(serverRemedies([ofNobodyKnown])).toMatchObject([{ kind: 'open' }]);
  });

  it('takes what was chosen before what the answer tells', () => {
    const chosen = [{ server: 'https://api.example', stack: 'nginx' }];
    expect(serverRemedies([blocked(['x-powered-by', 'Express'])], chosen)).toMatchObject([
      { kind: 'stack', stack: { id: 'nginx' }, because: null },
    ]);
  });

  it('heeds no choice of a stack that there is not', () => {
    const chosen = [{ server: 'https://api.example', stack: '<b>none</b>' }];
    expect(serverRemedies([blocked()], chosen)).toMatchObject([{ kind: 'open' }]);
  });

  it('bears answers without a URL, as a report from elsewhere may have', () => {
    const [answer] = blocked().answers;
    if (!answer) throw new Error('It has no answer.');
    expect(serverRemedies([{ ...blocked(), answers: [{ ...answer, url: 'x y' }] }])).toEqual([]);
  });
});
