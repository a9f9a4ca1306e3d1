import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { exportReport } from '../../src/report/exporters/index.ts';
import { jsonExporter } from '../../src/report/exporters/json.ts';
import { blockedPreflight, reportOf } from '../helpers/report.ts';
import { fakeTerminal } from './fake-terminal.ts';

const report = exportReport(jsonExporter, reportOf(blockedPreflight()), { redaction: 'none' }).text;

async function diagnose(...args: readonly string[]) {
  const { terminal, heard } = fakeTerminal(report);
  return { code: await run(['diagnose', '-', ...args], '1.2.3', terminal), ...heard };
}

describe('--stack', () => {
  it('has the lines in the text', async () => {
    const { out } = await diagnose('--stack', 'go');
    expect(out).toContain('+ The lines for `https://api.example` on Go net/http');
    expect(out).toContain('        header := w.Header()');
    expect((await diagnose()).out).not.toContain('The lines for');
  });

  it('goes into the report', async () => {
    const { out } = await diagnose(
      '--stack',
      'nginx',
      '--stack',
      'https://api.example/=express',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({ stacks: [{ server: 'https://api.example', stack: 'express' }] });
  });

  it('says where a server is named that has nothing to mend', async () => {
    const { code, err } = await diagnose('--stack', 'https://api.exampel=nginx');
    expect(code).toBe(1);
    expect(err).toContain(
      '--stack https://api.exampel=nginx was not used: nothing that failed here is for that server to mend. What failed here is for https://api.example to mend.',
    );
    expect((await diagnose('--stack', 'nginx')).err).not.toContain('was not used');
  });

  it.each([
    ['notepad', 'There are lines for'],
    ['api=nginx', 'It must be an origin'],
  ])('refuses %s', async (name, words) => {
    const { code, err } = await diagnose('--stack', name);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
