// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { stacksPreference } from '../../src/panel/settings/stacks-preference.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';
import { renderPanel } from './render-panel.ts';

const server = 'https://api.example';
const blocked = (id: string, name: string | null, difference: Parameters<typeof exchange>[0] = {}) =>
  exchange({
    id,
    outcome: 'blocked',
    responseStarted: false,
    answer: name === null ? [] : [['server', name]],
    ...difference,
  });
const put = blocked('put', null, {
  messages: [
    preflightMessage({
      requestHeaders: [
        ['origin', pageOrigin],
        ['access-control-request-method', 'PUT'],
        ['access-control-request-headers', 'x-request-id'],
      ],
      responseHeaders: [],
    }),
    requestMessage({ method: 'PUT', status: null, responseHeaders: null, networkError: 'net::ERR_FAILED' }),
  ],
});

function shown(...exchanges: readonly ReturnType<typeof exchange>[]) {
  const panel = renderPanel({ diagnose });
  panel.does(() => panel.log.snapshot(exchanges));
  panel.click(`[data-exchange=${exchanges[0]?.id}]`);
  return { ...panel, text: () => panel.find('[data-section=fix]').textContent ?? '' };
}

describe('the lines for a server', () => {
  it('are those of the software that the answer tells of', () => {
    const { find, text } = shown(blocked('a', 'nginx/1.27.1'));
    expect(find('.remedy').dataset['stack']).toBe('nginx');
    expect(text()).toContain('because of server: nginx/1.27.1');
    expect(text()).toContain('Run by us');
    expect(text()).toContain(`"${pageOrigin}" $http_origin;`);
  });

  it('are asked for where nothing tells', () => {
    const { root, find, choose, text, store } = shown(blocked('a', null));
    expect(root.querySelector('.remedy')).toBeNull();
    expect(text()).toContain('Choose it');
    choose('[data-action=stack]', 'express');
    expect(find('.remedy').dataset['stack']).toBe('express');
    expect(store.settings.stacks.value).toEqual([{ server, stack: 'express' }]);
  });

  it('mend whatever else failed on that server', () => {
    const { text } = shown(blocked('a', 'nginx'), put);
    expect(text()).toContain('"GET, HEAD, POST, PUT"');
    expect(text()).toContain('"x-request-id"');
  });

  it('are copied to the letter', async () => {
    const { click, settles, copied, find } = shown(blocked('a', 'nginx'));
    click('[data-place=server] [data-action=copy]');
    await settles();
    expect(copied).toEqual([find('[data-place=server] pre').textContent]);
  });

  it('stand in the reports', () => {
    const { click, choose, downloads } = shown(blocked('a', 'nginx'));
    choose('[data-action=stack]', 'express');
    for (const format of ['markdown', 'json']) {
      click('[data-action=export]');
      click(`[data-export=${format}]`);
    }
    expect(downloads[0]?.text).toContain(`origin: ['${pageOrigin}']`);
    expect(JSON.parse(downloads[1]?.text ?? '{}')).toMatchObject({ stacks: [{ server, stack: 'express' }] });
  });

  it('are not written for an origin that every sandbox has', () => {
    const { root, text } = shown(blocked('a', 'nginx', { origin: 'null' }));
    expect(root.querySelector('.remedy')).toBeNull();
    expect(text()).toContain('there are no lines to paste');
  });
});

describe('the stored choices', () => {
  it('may be nothing, or anything', () => {
    for (const stored of [undefined, null, 7, {}, [null, 3, { server: 'x' }, { server: 1, stack: 2 }]]) {
      expect(stacksPreference.parse(stored)).toEqual([]);
    }
    expect(stacksPreference.parse([{ server, stack: 'nginx' }])).toEqual([{ server, stack: 'nginx' }]);
  });
});
