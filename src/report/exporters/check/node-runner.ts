/** The part of the Node check that is the same in all of them. It knows `servers`, `variables` and `checks`. */
export const nodeRunner = String.raw`
const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const bases = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const [dryRun, send] = ['--dry-run', '--send'].map((option) => options.includes(option));
const printable = (text) => text.replace(/[^\x20-\x7e]/g, '?');
const wrong = [];
const trouble = [];

// Resolves never: it ends when all is written, for a pipe may take its time.
const leave = (stream, text, code) => new Promise(() => stream.write(text + '\n', () => process.exit(code)));
const usage = (problem) => leave(process.stderr, problem, 2);

for (const option of options) {
  if (option === '--help') await leave(process.stdout, introduction, 0);
  if (!['--dry-run', '--send'].includes(option)) await usage('Unknown option ' + option + '; see --help.');
}
if (bases.length > servers.length) await usage('More base URLs than servers (' + servers.length + '); see --help.');
const baseUrls = servers.map((server, index) =>
  (bases[index] ?? (process.env[index === 0 ? 'BASE_URL' : 'BASE_URL_' + (index + 1)] || server)).replace(/\/$/, ''),
);
for (const base of baseUrls) {
  if (!/^https?:\/\/[^/]/i.test(base) || !URL.canParse(base)) await usage('Not a base URL: ' + printable(base));
}

const filled = (pieces) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : process.env[piece.variable])).join('');
const masked = (pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : '$' + piece.variable)).join('');
const titleOf = ({ method, server, path }) => printable(method + ' ' + baseUrls[server] + masked(path));

function ask(check) {
  return new Promise((resolve, reject) => {
    const base = new URL(baseUrls[check.server]);
    const own = check.headers.map(([name, value]) => [name, Buffer.from(filled(value)).toString('latin1')]);
    const length = check.safe ? {} : { 'content-length': '0' };
    const headers = { host: base.host, accept: '*/*', connection: 'close', ...length, ...Object.fromEntries(own) };
    const request = (base.protocol === 'https:' ? https : http).request(
      {
        ...{ hostname: base.hostname.replace(/^\[|\]$/g, ''), port: base.port, method: check.method },
        path: base.pathname.replace(/\/$/, '') + filled(check.path),
        ...{ headers, setDefaultHeaders: false, agent: false },
      },
      (response) => {
        const { statusCode: status, rawHeaders } = response;
        response.destroy();
        const lines = (wanted) =>
          rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1].toLowerCase() === wanted);
        resolve({ status, lines });
      },
    );
    // Node would write it in capitals, and servers tell them apart.
    request.method = check.method;
    request.setTimeout(30_000, () => request.destroy(new Error('no answer within 30 seconds')));
    request.on('error', reject);
    request.end();
  });
}

const items = (lines) => lines.join(',').split(',').map((item) => item.trim()).filter((item) => item !== '');
const isToken = (text) => /^[\w!#$%&'*+.^${'`'}|~-]+$/.test(text);

/** What is needed, where it is not there; else null. */
const missing = {
  'is': (lines, { values }) =>
    lines.length === 1 && values.includes(lines[0]) ? null : 'must be ' + values.map(quoted).join(' or '),
  'lists': (lines, { items: needed, wildcard, anyCase }) => {
    const same = (text) => (anyCase ? text.toLowerCase() : text);
    const sent = items(lines).map(same);
    if (wildcard && sent.includes('*') && sent.every(isToken)) return null;
    const left = needed.filter((item) => !sent.includes(same(item)));
    if (left.length > 0) return 'must list ' + left.map(quoted).join(', ');
    return sent.every(isToken) ? null : 'must be a list of names, with commas between them';
  },
  'absent': (lines) => (lines.length === 0 ? null : 'must not be sent'),
  'no-user-info': (lines) =>
    lines.some((line) => /^([a-z][a-z0-9+.-]*:)?[/\\]{2}[^/?#\\]*@/i.test(line))
      ? 'must not hold a user name or password'
      : null,
};
const quoted = (text) => '"' + printable(text) + '"';
const said = (lines) => (lines.length === 0 ? 'is not sent' : 'is ' + lines.map(quoted).join(' and again '));

function differences({ expected }, { status, lines }) {
  return expected.flatMap((expectation) => {
    if (expectation.kind === 'ok-status') {
      return status >= 200 && status <= 299 ? [] : ['the status is ' + status + ', must be 200 to 299'];
    }
    const found = lines(expectation.name);
    const need = missing[expectation.kind](found, expectation);
    const shown = expectation.kind === 'no-user-info' ? 'holds one' : said(found);
    return need === null ? [] : [expectation.name + ' ' + shown + ', ' + need];
  });
}

const sendable = checks.filter((check) => check.safe || send);
const unsent = checks.filter((check) => !sendable.includes(check));
if (dryRun) {
  for (const check of sendable) {
    console.log([titleOf(check), ...check.headers.map(([name, value]) => '  ' + printable(name + ': ' + masked(value)))].join('\n'));
  }
} else {
  for (const { name, meaning, forUnsafe } of variables) {
    if (!process.env[name] && (send || !forUnsafe)) await usage('Set ' + name + ': ' + printable(meaning));
  }
  for (const check of sendable) {
    try {
      for (const difference of differences(check, await ask(check))) wrong.push(titleOf(check) + ': ' + difference);
    } catch (error) {
      trouble.push(titleOf(check) + ': ' + printable(error.message || String(error.code)));
    }
  }
}
for (const line of wrong) console.log('\u2717 ' + line);
for (const line of trouble) console.error('! ' + line);
for (const check of wrong.length > 0 || dryRun ? unsent : []) {
  console.log('- Not sent, for it may change something: ' + titleOf(check) + ' (--send sends it)');
}
if (!dryRun && wrong.length + trouble.length === 0) {
  const note = unsent.length === 0 ? '' : '; not sent, for they may change something: ' + unsent.length + ' (--send sends them)';
  console.log('\u2713 As they must be: ' + sendable.length + ' answer(s)' + note);
}
process.exitCode = trouble.length > 0 ? 2 : wrong.length > 0 ? 1 : 0;
`;
