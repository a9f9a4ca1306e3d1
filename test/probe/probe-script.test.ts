import { describe, expect, it } from 'vitest';
import { drainScript, probeScript } from '../../src/probe/probe-script.ts';
import { probeScriptName } from '../../src/protocol/probe-record.ts';

describe('the probe as text', () => {
  it('is a function body that parses, also inside the braces that browsers put around it', () => {
    expect(() => new Function(probeScript('door'))).not.toThrow();
    expect(() => new Function(`(function(){${probeScript('door')}})()`)).not.toThrow();
  });

  it('stands in stacks under the name that is taken out of them', () => {
    expect(probeScript('door')).toContain(`//# sourceURL=${probeScriptName}\n`);
    expect(probeScript('door')).toMatch(new RegExp(`["'\`]${probeScriptName}:["'\`]`));
  });

  it.each(['a"b', 'a\\', '</script>', "'"])('takes the name %j as a text', (door) => {
    expect(() => new Function(probeScript(door))).not.toThrow();
    expect(() => new Function(`return ${drainScript(door)}`)).not.toThrow();
  });
});
