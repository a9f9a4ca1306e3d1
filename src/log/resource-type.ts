import type { ResourceType } from '../engine/exchange.ts';

/** `webRequest.ResourceType` of both browsers; null for what is not an exchange. */
const types: Readonly<Record<string, ResourceType | null>> = {
  main_frame: null,
  sub_frame: null,
  websocket: null,
  webtransport: null,
  xmlhttprequest: 'fetch-or-xhr',
  script: 'script',
  stylesheet: 'stylesheet',
  font: 'font',
  image: 'image',
  imageset: 'image',
  media: 'media',
  ping: 'ping',
  beacon: 'ping',
};

/** The type of a request as `webRequest` names it. */
export function wireResourceType(type: string): ResourceType | null {
  return Object.hasOwn(types, type) ? (types[type] ?? null) : 'other';
}
