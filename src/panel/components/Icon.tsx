import type { RowState } from '../row-state.ts';

export type IconName =
  | RowState
  | 'record'
  | 'clear'
  | 'export'
  | 'filter'
  | 'copy'
  | 'back'
  | 'close'
  | 'network'
  | 'source'
  | 'probe'
  | 'up'
  | 'down'
  | 'right'
  | 'view'
  | 'keys'
  | 'open'
  | 'console'
  | 'settings';

/** Drawn on a 16-unit grid in the text's colour. */
const paths: Readonly<Record<IconName, string>> = {
  blocked: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM5.5 5.5l5 5m0-5l-5 5',
  failed: 'M8 2L14.5 13.5h-13zM8 6.5v3.2m0 1.3v.8',
  notice: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM8 7v4.2m0-6.6v.9',
  allowed: 'M3 8.5l3.2 3.2L13 4.8',
  pending: 'M3.5 8h.9m3.1 0h.9m3.1 0h.9',
  unclear: 'M5.6 5.8A2.4 2.4 0 1 1 8 8.4v1.4m0 1.6v.9',
  record: 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 0 0 0-9.6z',
  clear: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM3.8 3.8l8.4 8.4',
  export: 'M8 2v7.5m0 0L5 6.6m3 2.9l3-2.9M2.5 11v2.5h11V11',
  filter: 'M2.5 4h11M4.5 8h7m-5 4h3',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z',
  back: 'M9.8 3L4.8 8l5 5',
  close: 'M4 4l8 8m0-8l-8 8',
  network: 'M4.5 12.5v-9m0 0L2 6m2.5-2.5L7 6m4.5-2.5v9m0 0L9 10m2.5 2.5L14 10',
  probe: 'M2 8s2.2-4 6-4s6 4 6 4s-2.2 4-6 4s-6-4-6-4zM8 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 0 0 0-3.6z',
  up: 'M3 10.5l5-5l5 5',
  down: 'M3 5.5l5 5l5-5',
  right: 'M5.5 3l5 5l-5 5',
  view: 'M2 4h8m3.5 0H14M2 8h2m3.5 0H14M2 12h6m3.5 0H14M11.5 2.5v3m-5.5 1v3m4 1v3',
  keys: 'M1.5 4h13v8h-13zM4 6.5h.2m2.6 0h.2m2.6 0h.2m2.2 0h.2M5 9.5h6',
  open: 'M2 13V3h4l1.5 2H14v8zM8 12V7.5m0 0L6 9.5m2-2l2 2',
  console: 'M2 3h12v10H2zM4.5 6l2 2l-2 2M8.5 10.5h3',
  settings:
    'M8 5.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 0 0 0-4.4zM8 1.8v2.1m0 8.2v2.1M1.8 8h2.1m8.2 0h2.1M3.6 3.6l1.5 1.5m5.8 5.8l1.5 1.5m0-8.8l-1.5 1.5m-5.8 5.8l-1.5 1.5',
  source: 'M5.5 4.5L2 8l3.5 3.5m5-7L14 8l-3.5 3.5',
};

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
