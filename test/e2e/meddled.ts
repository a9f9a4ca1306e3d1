import type { LabRequest, Play, Reply } from '../lab/scenario.ts';

const page = 'https://shop.test';
const api = 'https://api.test';
const allowed = { 'Access-Control-Allow-Origin': page, Vary: 'Origin' };
/** It passes with and without credentials. */
const allAllowed = { ...allowed, 'Access-Control-Allow-Credentials': 'true' };
const put = { ...allAllowed, 'Access-Control-Allow-Methods': 'PUT' };

/** Allows whatever origin the request names. */
function echo({ headers }: LabRequest): Reply {
  return { headers: { 'Access-Control-Allow-Origin': String(headers['origin']), Vary: 'Origin' } };
}

const replies: Readonly<Record<string, Reply | ((request: LabRequest) => Reply)>> = {
  'allow-origin-taken': { headers: allAllowed },
  'allow-origin-doubled': { headers: allAllowed },
  'unblocked/bare': {},
  'unblocked/with-credentials': {},
  'unblocked/redirect': { status: 302, headers: { Location: `${api}/plain` } },
  plain: { headers: allowed },
  'preflight-closed': { headers: put },
  'preflight-closed/unallowed': { headers: put },
  'origin-forged': echo,
  'header-added': { headers: allowed },
  'policy-removed': { headers: { ...allowed, 'Content-Security-Policy': "default-src 'none'" } },
};

/** Servers with whose answers, by their paths, the rules of `blocker/` meddle. */
export const meddled: Play = {
  id: 'meddled',
  title: 'Another extension meddles',
  page,
  serve: Object.fromEntries(
    Object.entries(replies).map(([path, reply]) => [`${api}/${path}`, { '*': reply }]),
  ),
  expect: [],
};

export function meddledUrl(path: string): string {
  return `${api}/${path}`;
}
