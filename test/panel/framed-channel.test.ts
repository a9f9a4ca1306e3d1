import { describe, expect, it } from 'vitest';
import { framedChannel } from '../../src/panel/framed-channel.ts';
import type { LogUpdates, MessageOf } from '../../src/protocol/messages.ts';
import { exchange } from '../helpers/exchange.ts';
import { fakeLog } from './fake-log.ts';

function framed() {
  const log = fakeLog();
  const frames: (() => void)[] = [];
  const heard: MessageOf<LogUpdates>[] = [];
  framedChannel(log.channel, (run) => frames.push(run)).onMessage((message) => heard.push(message));
  const draw = () => {
    for (const run of frames.splice(0)) run();
  };
  return { log, heard, frames, draw };
}

const at = (id: string, durationMs: number) => exchange({ id, durationMs });
const told = (message: MessageOf<LogUpdates> | undefined) =>
  message?.type === 'changed'
    ? [message.changed.map(({ id, durationMs }) => `${id} ${durationMs}`), message.removed]
    : message?.type;

describe('a channel by frames', () => {
  it('tells many changes as one, the last version of each', () => {
    const { log, heard, frames, draw } = framed();
    log.changed([at('a', 1), at('b', 1)]);
    log.changed([at('a', 2), at('c', 1)], ['b'], { dropped: 3 });
    expect(heard).toEqual([]);
    expect(frames).toHaveLength(1);
    draw();
    expect(heard.map(told)).toEqual([[['a 2', 'c 1'], ['b']]]);
    expect(heard[0]).toHaveProperty('status.dropped', 3);
  });

  it('keeps what came back after it was removed', () => {
    const { log, heard, draw } = framed();
    log.changed([], ['a']);
    log.changed([at('a', 2)]);
    draw();
    expect(heard.map(told)).toEqual([[['a 2'], ['a']]]);
  });

  it('keeps the order of everything else, and goes on with the next frame', () => {
    const { log, heard, draw } = framed();
    log.changed([at('a', 1)]);
    log.snapshot([at('b', 1)]);
    log.changed([at('c', 1)]);
    draw();
    log.search('next');
    draw();
    expect(heard.map((message) => message.type)).toEqual(['changed', 'snapshot', 'changed', 'search']);
  });
});
