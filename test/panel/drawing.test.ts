import { describe, expect, it } from 'vitest';
import { arrowSentence } from '../../src/panel/arrow-words.ts';
import { drawing } from '../../src/panel/drawing.ts';
import { preflightMessage, requestMessage } from '../helpers/exchange.ts';
import { blockedPreflight, reportExchangeOf } from '../helpers/report.ts';

describe('the drawing', () => {
  it('gives each server of a redirect its own lane', () => {
    const messages = [
      requestMessage({
        url: 'https://a.example/',
        status: 302,
        responseHeaders: [['location', 'https://b.example/']],
      }),
      requestMessage({ url: 'https://b.example/', hop: 1 }),
    ];
    const { lanes, arrows } = drawing(reportExchangeOf({ messages }));
    expect(lanes).toEqual(['https://a.example', 'https://b.example']);
    expect(arrows.map(({ lane }) => lane)).toEqual([0, 0, 1, 1]);
  });

  it('says in words where the browser stopped', () => {
    const { lanes, arrows } = drawing(blockedPreflight());
    const sentences = arrows.map((arrow) => arrowSentence(arrow, lanes));
    expect(sentences[1]).toMatch(/^https:\/\/api\.example to the page: 204.*It was stopped here\.$/);
  });
});

describe('an arrow', () => {
  it('says when it was under way, counted from the first', () => {
    const [preflight, request] = [preflightMessage({ durationMs: 12 }), requestMessage({ method: 'PUT' })];
    const later = { ...request, startedAt: preflight.startedAt + 14, durationMs: 38 };
    const { arrows } = drawing(reportExchangeOf({ messages: [preflight, later] }));
    expect(arrows.map(({ at }) => at)).toEqual([0, 12, 14, 52]);
  });

  it('says of a request that it left behind its preflight, whenever the browser began it', () => {
    const messages = [
      preflightMessage({ durationMs: 12 }),
      requestMessage({ method: 'PUT', durationMs: 38 }),
    ];
    const { arrows } = drawing(reportExchangeOf({ messages }));
    expect(arrows.map(({ at }) => at)).toEqual([0, 12, 12, 38]);
  });

  it('has no time where it never was, or is not there yet', () => {
    expect(drawing(blockedPreflight()).arrows.map(({ at }) => at)).toEqual([0, 12, null]);
    const messages = [requestMessage({ status: null, durationMs: null })];
    const { arrows } = drawing(reportExchangeOf({ outcome: 'pending', messages }));
    expect(arrows.map(({ at }) => at)).toEqual([0, null]);
  });
});
