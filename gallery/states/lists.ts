import { groupings } from '../../src/panel/list/list-view.ts';
import { sampleExchanges } from '../../test/panel/sample-exchanges.ts';
import { clicked, type GalleryState, listed, state } from '../state.ts';

/** More rows than there is room for. */
const many = Array.from({ length: 20 }, (_, round) =>
  sampleExchanges.map((one) => ({ ...one, id: `${one.id}-${round}`, startedAt: one.startedAt + round })),
).flat();

/** The list, and the filter above it. */
export const listStates: readonly GalleryState[] = [
  state('list', 'The list, and the overview', (panel) => listed(panel, { dropped: 40 })),
  state('list-long', 'A long list, not folded', (panel) => {
    panel.does(() => panel.store.list.fold(false));
    listed(panel, {}, many);
    panel.press('.list', 'ArrowDown');
  }),
  ...groupings
    .filter((grouping) => grouping !== 'none')
    .map((grouping) =>
      clicked(
        `list-by-${grouping}`,
        `The list by ${grouping}, with all columns`,
        '[data-action=view]',
        `[data-group-by=${grouping}]`,
        '[data-column=source]',
        '[data-column=started]',
      ),
    ),
  clicked(
    'list-group-closed',
    'The list by host, with a group closed',
    '[data-action=view]',
    '[data-group-by=host]',
    '[data-group]',
  ),
  clicked('list-folded', 'Identical failures folded'),
  clicked('list-unfolded', 'Identical failures unfolded', '[data-times="2"] .row-twist'),
  clicked('list-sorted', 'The list, sorted by status', '[data-sort=status]'),
  clicked('list-stopped', 'Blocked only', '[data-action=stopped-only]'),
  clicked('view-menu', 'How the list is arranged', '[data-action=view]'),
  state('list-selected', 'Only the requests that show one thing', (panel) => {
    listed(panel);
    panel.does(() => panel.store.views.select('2 requests of this URL', ['missing', 'redirected']));
  }),
  state('filter-recent', 'The last filters, and what else can be filtered by', (panel) => {
    listed(panel);
    panel.does(() => {
      panel.store.filter.recent.value = ['is:blocked', 'domain:api.shop.example -method:GET'];
    });
    panel.click('[data-action=filter]');
  }),
  state('filter-completion', 'What the filter completes', (panel) => {
    listed(panel);
    panel.type('[data-action=filter]', 'cause:');
    panel.press('[data-action=filter]', 'ArrowDown');
  }),
  state('filter-problem', 'What the filter offers, and what it cannot read', (panel) => {
    listed(panel);
    panel.type('[data-action=filter]', 'colour:red "');
  }),
  state('search', 'A search through the list', (panel) => {
    listed(panel);
    panel.does(() => panel.log.search('find', 'orders'));
  }),
  state('search-without-result', 'A search that finds nothing', (panel) => {
    listed(panel);
    panel.does(() => panel.log.search('find', 'nowhere'));
  }),
];
