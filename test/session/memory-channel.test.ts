import { expect, it } from 'vitest';
import { memoryChannels } from '../../src/session/memory-channel.ts';

it('carries messages to the other end in a later turn, in order, until nobody listens', async () => {
  const { panel, log } = memoryChannels();
  const heard: string[] = [];
  const stop = log.onMessage(({ type }) => heard.push(type));
  panel.send({ type: 'open' });
  panel.send({ type: 'clear' });
  expect(heard).toEqual([]);
  await Promise.resolve();
  expect(heard).toEqual(['open', 'clear']);
  stop();
  panel.send({ type: 'open' });
  await Promise.resolve();
  expect(heard).toHaveLength(2);
});
