import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { hostAnswersOf } from '../../src/engine/host-answer.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';

const allowed = [['access-control-allow-origin', pageOrigin]] as const;

describe('answers that this browser gave itself', () => {
  const passed = exchange({
    answersInjected: true,
    messages: [requestMessage({ responseHeaders: [], rewrittenResponseHeaders: allowed })],
  });

  it('pass without a word of another extension', () => {
    expect(diagnose(passed)).toMatchObject({ verdict: 'delivered', findings: [] });
    expect(diagnose({ ...passed, answersInjected: false }).findings[0]?.cause).toBe(
      'answer-rewritten-by-extension',
    );
  });

  it('leave nothing worth knowing of the server', () => {
    const [preflight, request] = [preflightMessage(), requestMessage({ method: 'PUT' })];
    const unremembered = [...(preflight.responseHeaders ?? []), ['access-control-max-age', '0'] as const];
    const messages = [{ ...preflight, responseHeaders: unremembered }, request];
    expect(diagnose(exchange({ messages })).findings).not.toEqual([]);
    expect(diagnose(exchange({ messages, answersInjected: true })).findings).toEqual([]);
  });

  it('are no evidence of what the server does', () => {
    expect(hostAnswersOf(passed)).toEqual([]);
    expect(hostAnswersOf({ ...passed, answersInjected: false })).toHaveLength(1);
  });

  it('explain by themselves what is stopped all the same, and what the server must answer in all', () => {
    const { verdict, findings, answers } = diagnose(
      exchange({
        answersInjected: true,
        outcome: 'blocked',
        responseStarted: false,
        messages: [
          preflightMessage({
            responseHeaders: [],
            rewrittenResponseHeaders: [...allowed, ['access-control-allow-methods', 'POST']],
          }),
          requestMessage({
            method: 'PUT',
            status: null,
            responseHeaders: null,
            networkError: 'net::ERR_FAILED',
          }),
        ],
      }),
    );
    expect(verdict).toBe('cors');
    expect(findings[0]?.chromium).toBe('MethodDisallowedByPreflightResponse');
    expect(JSON.stringify(findings)).not.toContain('extension');
    expect(answers[0]?.set.map(([name]) => name)).toContain('access-control-allow-origin');
  });
});
