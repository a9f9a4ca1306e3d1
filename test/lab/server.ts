import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { Answer } from '../../src/engine/diagnosis.ts';
import { makeCertificate } from './certificate.ts';
import { labApp } from './lab-app.ts';
import { loadScenarios } from './load-scenarios.ts';
import { acceptOddMethods } from './odd-methods.ts';
import { type Ports, place } from './places.ts';
import type { Play, Scenario } from './scenario.ts';
import { shop } from './shop/shop.ts';

/** The running servers that play every scenario and the shop. */
export interface Lab extends Ports {
  readonly scenarios: readonly Scenario[];
  /** The scenario of that id; throws where there is none. */
  scenario(id: string): Scenario;
  /** What the browser must trust; the certificate of `untrusted.test` is another. */
  readonly certificateKeyHash: string;
  /** The same certificate, as PEM: it is its own authority. */
  readonly certificate: string;
  /** A URL or any text, as the lab serves it to the play. */
  place(text: string, play: Pick<Play, 'id'>): string;
  pageUrl(play: Pick<Play, 'id' | 'page'>): string;
  /** Serves one more play from now on; one of the same id gives way. */
  add(play: Play): void;
  /** Makes the play's servers answer as a report asks. Replaces what was installed before. */
  install(playId: string, answers: readonly Answer[]): void;
  close(): Promise<void>;
}

/** Starts the lab on free ports, or on these. */
export async function startLab(wanted: Partial<Ports> = {}): Promise<Lab> {
  const scenarios = await loadScenarios();
  const trusted = await makeCertificate(['*.test', '*.shop.test', 'localhost', ...servedHosts(scenarios)]);
  const untrusted = await makeCertificate(['elsewhere.test']);
  const installed = new Map<string, readonly Answer[]>();
  const ports = { http: 0, https: 0 };
  const plays = new Map<string, Play>([shop, ...scenarios].map((play) => [play.id, play]));
  const app = labApp({ scenarios, plays, ports, installed });

  const limits = { maxHeaderSize: 256 * 1024 };
  const plain = createHttpServer(limits, app);
  const secure = createHttpsServer(
    {
      ...limits,
      key: trusted.key,
      cert: trusted.cert,
      SNICallback: (host, done) =>
        done(null, createSecureContext(host === 'untrusted.test' ? untrusted : trusted)),
    },
    app,
  );
  acceptOddMethods(plain, 'http', () => ports.http);
  acceptOddMethods(secure, 'https', () => ports.http);
  ports.http = await listen(plain, wanted.http);
  ports.https = await listen(secure, wanted.https);

  return {
    ...ports,
    scenarios,
    scenario: (id) => {
      const found = scenarios.find((scenario) => scenario.id === id);
      if (!found) throw new RangeError(`The lab has no scenario ${id}.`);
      return found;
    },
    certificateKeyHash: trusted.spki,
    certificate: trusted.cert,
    place: (text, { id }) => place(text, id, ports),
    pageUrl: ({ id, page }) => `${place(page, id, ports)}/${id}/`,
    add: (play) => void plays.set(play.id, play),
    install: (playId, answers) => void installed.set(playId, answers),
    close: async () => {
      await Promise.all([plain, secure].map(close));
    },
  };
}

/** By their names, for Node takes no wildcard for a top-level domain. */
function servedHosts(scenarios: readonly Scenario[]): readonly string[] {
  const urls = scenarios.flatMap(({ serve }) => Object.keys(serve));
  const hosts = new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).hostname));
  return [...hosts].filter((host) => host.endsWith('.test') && host !== 'untrusted.test');
}

function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Answers that hang would hold the server open for ever.
    server.closeAllConnections();
  });
}
