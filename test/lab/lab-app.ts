import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type Express, type Request, type Response } from 'express';
import type { Answer } from '../../src/engine/diagnosis.ts';
import { forAsker, installedFor, withAnswer } from './installed-answers.ts';
import { sentAs } from './odd-methods.ts';
import { type Ports, place, unplace } from './places.ts';
import { send, sending } from './reply.ts';
import type { Play, Reply, Scenario } from './scenario.ts';
import {
  indexPage,
  type ScriptTag,
  scenarioCall,
  scenarioFrame,
  scenarioPage,
  scriptByUrl,
} from './scenario-page.ts';
import { shopFile } from './shop/shop-files.ts';

interface Stage {
  readonly scenarios: readonly Scenario[];
  /** By id; may grow while the servers run. */
  readonly plays: ReadonlyMap<string, Play>;
  /** Filled in once the servers listen. */
  readonly ports: Ports;
  readonly installed: ReadonlyMap<string, readonly Answer[]>;
}

const pageFolder = fileURLToPath(new URL('./page/', import.meta.url));
const pageFile = (name: string) => readFileSync(pageFolder + name, 'utf8');
/** What a frame or a worker needs beside the call itself. */
const [helpers, performer] = ['loaders.js', 'perform-when-asked.js'].map(pageFile);

/** The one program behind all hosts of the lab. */
export function labApp(stage: Stage): Express {
  const app = express().disable('x-powered-by').disable('etag');
  app.use(
    '/lab',
    express.static(pageFolder, { setHeaders: (response) => response.set('Cache-Control', 'no-store') }),
  );
  app.use((request, response) => {
    const { method, scheme } = sentAs(request);
    const url = new URL(`${scheme}://${request.get('host')}${request.originalUrl}`);
    const { folder, written } = unplace(url);
    const play = stage.plays.get(folder);
    const reply =
      (play && replyOf(play, written, method, request)) ??
      (play && assetOf(play, written)) ??
      (written === `${url.protocol}//${url.hostname}/`
        ? { body: indexPage(stage.scenarios), headers: html }
        : null);
    answer(stage, { play, reply, method, url }, request, response);
  });
  return app;
}

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const script = { 'Content-Type': 'text/javascript; charset=utf-8' };

/** What the play's servers answer, as it is written there. */
function replyOf(play: Play, written: string, method: string, request: Request): Reply | null {
  const { originalUrl, headers } = request;
  const methods = play.serve[written] ?? play.serve[written.replace(/\?.*$/, '')];
  const answering =
    (isPreflight(request) ? methods?.['PREFLIGHT'] : undefined) ?? methods?.[method] ?? methods?.['*'];
  if (answering === undefined) return null;
  return typeof answering === 'function' ? answering({ method, url: originalUrl, headers }) : answering;
}

function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

/** The play's own page and what belongs to it. */
function assetOf(play: Play, written: string): Reply | null {
  const { pathname } = new URL(written);
  if (!isScenario(play)) return shopFile(pathname);
  switch (pathname) {
    case '/':
      return { body: scenarioPage(play, scriptTag(play)), headers: { ...html, ...play.pageHeaders } };
    case '/frame':
      return { body: scenarioFrame(callerScript(play)), headers: { ...html, ...play.pageHeaders } };
    case '/call.js':
      return { body: scenarioCall(play), headers: script };
    case '/worker.js':
      return { body: callerScript(play), headers: script };
    default:
      return null;
  }
}

/** A page with a policy may not be allowed to load even its own scripts. */
function scriptTag(play: Scenario): ScriptTag {
  if (!play.pageHeaders) return scriptByUrl;
  return (url) =>
    `<script>${url.startsWith('/lab/') ? pageFile(url.slice('/lab/'.length)) : scenarioCall(play)}</script>`;
}

function callerScript(play: Scenario): string {
  return `${helpers}${scenarioCall(play)}${performer}`;
}

function isScenario(play: Play): play is Scenario {
  return 'call' in play;
}

interface Found {
  readonly play: Play | undefined;
  readonly reply: Reply | null;
  readonly method: string;
  readonly url: URL;
}

function answer(
  stage: Stage,
  { play, reply, method, url }: Found,
  request: Request,
  response: Response,
): void {
  const { ports, installed } = stage;
  const id = play?.id ?? '';
  const kind = isPreflight(request) ? 'preflight' : 'request';
  const fix = installedFor(installed.get(id) ?? [], kind, method, url.href);
  const original = sending(reply ?? (fix ? {} : { status: 404 }));
  const { headers, body, ...rest } = original;
  const placed = {
    ...rest,
    headers: headers.map(([name, value]): readonly [string, string] => [name, place(value, id, ports)]),
    body: typeof body === 'string' ? place(body, id, ports) : body,
  };
  send(fix ? withAnswer(placed, forAsker(fix, request.get('origin'))) : placed, request, response);
}
