import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type {
  Alternative,
  Answer,
  AnsweredBy,
  Evidence,
  Finding,
  HeaderSource,
  PreflightReason,
} from '../../src/engine/diagnosis.ts';
import type { CallSite, Frame, Message, PageCall } from '../../src/engine/exchange.ts';
import type { Report, ReportExchange, ReportPage } from '../../src/report/report.ts';
import { goldenReport } from '../helpers/golden-report.ts';
import { blockedExchange, reportOf } from '../helpers/report.ts';
import { reportSchema, schemaErrors } from '../helpers/report-schema.ts';

/** Every field of a type: the compiler refuses a table that lacks one or has one too many. */
type Fields<T> = Readonly<Record<keyof Required<T>, true>>;

const report: Fields<Report> = {
  schemaVersion: true,
  generator: true,
  createdAt: true,
  browser: true,
  page: true,
  redaction: true,
  leftIn: true,
  stacks: true,
  exchanges: true,
};
const page: Fields<ReportPage> = { url: true, origin: true };
const callSite: Fields<CallSite> = { function: true, url: true, line: true, column: true };
const frame: Fields<Frame> = { url: true, kind: true };
const exchange: Fields<ReportExchange> = {
  id: true,
  url: true,
  finalUrl: true,
  method: true,
  origin: true,
  resourceType: true,
  mode: true,
  credentials: true,
  credentialsKnownBy: true,
  initiator: true,
  frame: true,
  startedAt: true,
  durationMs: true,
  outcome: true,
  verdict: true,
  messages: true,
  findings: true,
  answers: true,
  answersComplete: true,
  answeredBy: true,
  preflightReasons: true,
  call: true,
  answersInjected: true,
};
const message: Fields<Message> = {
  kind: true,
  hop: true,
  method: true,
  url: true,
  requestHeaders: true,
  originalRequestHeaders: true,
  status: true,
  responseHeaders: true,
  rewrittenResponseHeaders: true,
  fromCache: true,
  networkError: true,
  startedAt: true,
  durationMs: true,
};
const finding: Fields<Finding> = {
  cause: true,
  role: true,
  message: true,
  chromium: true,
  firefox: true,
  certainty: true,
  alternatives: true,
  what: true,
  why: true,
  fix: true,
  evidence: true,
  sameHost: true,
  spec: true,
};
const evidence: Fields<Evidence> = { message: true, header: true, value: true };
const alternative: Fields<Alternative> = { cause: true, chromium: true, firefox: true, when: true };
const answer: Fields<Answer> = { kind: true, method: true, url: true, status: true, set: true, remove: true };
const answeredBy: Fields<AnsweredBy> = {
  message: true,
  name: true,
  role: true,
  certainty: true,
  because: true,
};

const preflightReason: Fields<PreflightReason> = {
  kind: true,
  name: true,
  why: true,
  from: true,
  avoidable: true,
};
const headerSource: Fields<HeaderSource> = { kind: true, name: true, certainty: true };
const call: Fields<PageCall> = {
  api: true,
  mode: true,
  credentials: true,
  redirect: true,
  rejection: true,
  violatedDirective: true,
};
const rejection: Fields<NonNullable<PageCall['rejection']>> = { name: true, message: true };

interface ObjectSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { readonly description?: string; readonly $ref?: string }>>;
}

function schemaOf(name: string): ObjectSchema {
  const definitions = reportSchema['$defs'] as Readonly<Record<string, unknown>>;
  return (name === 'report' ? reportSchema : definitions[name]) as ObjectSchema;
}

const types = {
  report,
  page,
  callSite,
  frame,
  exchange,
  message,
  finding,
  evidence,
  alternative,
  answer,
  answeredBy,
  preflightReason,
  headerSource,
  call,
  rejection,
};

/** Added to the first version: reports that were made without them stay valid. */
const optional = [
  'preflightReasons',
  'call',
  'answersInjected',
  'leftIn',
  'stacks',
  'originalRequestHeaders',
  'rewrittenResponseHeaders',
  'sameHost',
  'from',
  'avoidable',
];

describe.each(Object.entries(types))('the schema of %s', (name, fields) => {
  it('describes and requires exactly the fields of the type', () => {
    const schema = schemaOf(name);
    const expected = Object.keys(fields).toSorted();
    expect(Object.keys(schema.properties).toSorted()).toEqual(expected);
    expect([...schema.required].toSorted()).toEqual(expected.filter((key) => !optional.includes(key)));
  });

  it('says of each field what it means', () => {
    const silent = Object.entries(schemaOf(name).properties).filter(
      ([, field]) => !field.description && !field.$ref,
    );
    expect(silent).toEqual([]);
  });
});

describe('the schema', () => {
  it('accepts the golden report', () => {
    expect(schemaErrors(goldenReport())).toEqual([]);
  });

  it('lets readers ignore what they do not know', () => {
    expect(schemaErrors({ ...reportOf(blockedExchange()), later: { more: 1 } })).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['an unknown outcome', (text) => text.replace('"outcome": "blocked"', '"outcome": "denied"')],
    ['a finding without its fix', (text) => text.replace('"fix":', '"mend":')],
    ['a header name in capitals', (text) => text.replace('"origin",', '"Origin",')],
    ['another version', (text) => text.replace('"schemaVersion": 1', '"schemaVersion": 2')],
    ['a status that is text', (text) => text.replace('"status": 502', '"status": "502"')],
  ])('refuses %s', (_name, damage) => {
    const text = readFileSync(new URL('../fixtures/report.json', import.meta.url), 'utf8');
    expect(schemaErrors(JSON.parse(damage(text)))).not.toEqual([]);
  });
});
