import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkCommands } from '../../src/remedies/check-commands.ts';

const policy = {
  server: 'https://api.example',
  origins: ['https://app.example'],
  methods: ['GET', 'HEAD', 'POST', 'PUT'],
  headers: ['x-request-id'],
  credentials: false,
  allowedToday: [],
  example: { method: 'PUT', url: "https://api.example/it's/$(id)?token=secret#part" },
};

describe('checkCommands', () => {
  const [ours = '', foreign = ''] = checkCommands(policy);

  it('asks as the page does, and as a stranger', () => {
    expect(ours).toContain("-H 'Origin: https://app.example' -H 'Access-Control-Request-Method: PUT'");
    expect(foreign).toContain("-H 'Origin: https://foreign.example'");
  });

  it('gives the shell nothing to run, and no one the query', () => {
    const words = execFileSync('sh', ['-c', ours.replace(/^curl/, 'printf "%s\\n"')], { encoding: 'utf8' });
    expect(words.split('\n').slice(0, 4)).toEqual([
      '-si',
      '-X',
      'OPTIONS',
      'https://api.example/it%27s/$(id)',
    ]);
    expect(ours).not.toContain('secret');
  });
});
