import type { BrowserName } from '../engine/exchange.ts';
import { type Claim, claimsOf, type Trait } from './api-claims.ts';
import type { ReportExchange } from './report.ts';

/** Ids of the exchanges that show it. Neither: it was not tried. */
export interface MatrixCell {
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

/** What one server answered to one origin. */
export interface ApiRow {
  readonly api: string;
  readonly origin: string;
  /** One for each trait of the matrix. */
  readonly cells: readonly MatrixCell[];
}

/** What each server allows each origin: the table that both teams document. */
export interface ApiMatrix {
  readonly traits: readonly Trait[];
  /** In the order in which they were first called. */
  readonly rows: readonly ApiRow[];
  /** How many of each were left out, to keep the table one that can be read. */
  readonly left: { readonly traits: number; readonly rows: number };
}

/** A page can call any host with any header: what is beyond this, nobody reads in a table. */
const MOST_TRAITS = 60;
const MOST_ROWS = 100;

const kinds: readonly Trait['kind'][] = ['origin', 'credentials', 'method', 'header'];
const usual: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const notTried: MatrixCell = { allowed: [], refused: [] };

/** Reads off the exchanges what their servers were seen to allow and to refuse. */
export function apiMatrix(exchanges: readonly ReportExchange[], browser: BrowserName = 'unknown'): ApiMatrix {
  const traits = new Map<string, Trait>(
    (['origin', 'credentials'] as const).map((kind) => [keyOf({ kind, name: '' }), { kind, name: '' }]),
  );
  const rows = new Map<string, Row>();
  for (const exchange of exchanges) {
    for (const claim of claims(exchange, browser)) {
      const { api, origin, trait } = claim;
      const key = `${api} ${origin}`;
      const row = rows.get(key) ?? { api, origin, cells: new Map() };
      rows.set(key, row);
      traits.set(keyOf(trait), trait);
      note(row, claim, exchange.id);
    }
  }
  const shown = [...traits.values()].toSorted(byKindAndName).slice(0, MOST_TRAITS);
  return {
    traits: shown,
    rows: [...rows.values()].slice(0, MOST_ROWS).map(({ api, origin, cells }) => ({
      api,
      origin,
      cells: shown.map((trait) => cells.get(keyOf(trait)) ?? notTried),
    })),
    left: { traits: traits.size - shown.length, rows: Math.max(0, rows.size - MOST_ROWS) },
  };
}

interface Row extends Omit<ApiRow, 'cells'> {
  readonly cells: Map<string, { readonly allowed: string[]; readonly refused: string[] }>;
}

/** One exchange counts once: what it was refused at one hop, another does not allow. */
function note({ cells }: Row, { trait, allowed }: Claim, id: string): void {
  const key = keyOf(trait);
  const cell = cells.get(key) ?? { allowed: [], refused: [] };
  cells.set(key, cell);
  if (cell.refused.at(-1) === id) return;
  const again = cell.allowed.at(-1) === id;
  if (allowed) {
    if (!again) cell.allowed.push(id);
    return;
  }
  if (again) cell.allowed.pop();
  cell.refused.push(id);
}

/**
 * Does the long part of the matrix's work, until it is told that this is enough for now. Returns whether all of it
 * is done.
 */
export function readClaims(
  exchanges: readonly ReportExchange[],
  browser: BrowserName,
  isEnough: () => boolean,
): boolean {
  for (const exchange of exchanges) {
    if (known.has(exchange)) continue;
    if (isEnough()) return false;
    claims(exchange, browser);
  }
  return true;
}

/** An exchange never changes: a changed one is another object. */
const known = new WeakMap<ReportExchange, readonly Claim[]>();

function claims(exchange: ReportExchange, browser: BrowserName): readonly Claim[] {
  const found = known.get(exchange) ?? claimsOf(exchange, browser);
  known.set(exchange, found);
  return found;
}

const keyOf = ({ kind, name }: Trait) => `${kind} ${name}`;

function byKindAndName(a: Trait, b: Trait): number {
  const order = kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || rank(a.name) - rank(b.name);
  if (order !== 0) return order;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function rank(name: string): number {
  const at = usual.indexOf(name);
  return at < 0 ? usual.length : at;
}
