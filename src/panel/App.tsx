import { useEffect, useRef } from 'preact/hooks';
import type { PanelActions } from './actions.ts';
import { DetailPane } from './components/DetailPane.tsx';
import { EmptyList } from './components/EmptyList.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { ExchangeList } from './components/ExchangeList.tsx';
import { ExportMenu } from './components/ExportMenu.tsx';
import { FilterBox } from './components/FilterBox.tsx';
import { Overview } from './components/Overview.tsx';
import { StatusBanners } from './components/StatusBanners.tsx';
import { Summary } from './components/Summary.tsx';
import { Toolbar } from './components/Toolbar.tsx';
import { exportExchanges, exportFormats } from './export-report.ts';
import { listenForShortcuts } from './shortcuts.ts';
import type { Store } from './store.ts';

interface AppProps {
  store: Store;
  actions: PanelActions;
}

/** Reads the store, and hands everything else its data. */
export function App({ store, actions }: AppProps) {
  const root = useRef<HTMLDivElement>(null);
  const status = store.status.value;
  const all = store.all.value;
  const listed = store.listed.value;
  const current = store.current.value;
  const open = current !== null && store.detailOpen.value;

  const focusOn = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();
  const openDetail = (id: string) => {
    store.openDetail(id);
    // Where the diagnosis takes the list's place, the focus goes along.
    requestAnimationFrame(() => {
      if (root.current?.querySelector<HTMLElement>('.list')?.offsetParent === null) focusOn('.detail-back');
    });
  };
  const closeDetail = () => {
    store.closeDetail();
    requestAnimationFrame(() => focusOn('.list'));
  };
  const exported = (format: string) => {
    if (!status) throw new RangeError('Nothing was observed yet.');
    return exportExchanges(format, status, listed, actions.version);
  };
  const canProbe = status?.probe.state === 'off' || status?.probe.state === 'loading';
  const onProbe = canProbe ? store.reloadWithProbe : null;
  const allow = async () => {
    const granted = await actions.requestHostAccess();
    store.checkAccess();
    return granted;
  };

  useEffect(
    () =>
      listenForShortcuts(window, {
        record: () => store.record(!(store.status.value?.recording ?? false)),
        clear: store.clear,
        find: () => focusOn('[data-action=filter]'),
      }),
    [store],
  );

  return (
    <div class="app" ref={root} data-connection={store.connection.value} data-detail={open}>
      <header>
        <h1 class="sr-only">CORS</h1>
        <Toolbar
          status={status}
          stoppedOnly={store.stoppedOnly.value}
          onRecord={store.record}
          onClear={store.clear}
          onPreserveLog={store.preserveLog}
          onProbe={onProbe}
          onStoppedOnly={(on) => {
            store.stoppedOnly.value = on;
          }}
          end={
            <ExportMenu
              formats={exportFormats}
              count={listed.length}
              onExport={(format) => {
                const { fileName, mediaType, text } = exported(format);
                actions.download(fileName, mediaType, text);
              }}
              onCopy={async (format) => actions.copyText(exported(format).text)}
            />
          }
        >
          <FilterBox
            text={store.filterText.value}
            filter={store.filter.value}
            onChange={(text) => {
              store.filterText.value = text;
            }}
          />
        </Toolbar>
        <StatusBanners
          status={status}
          onRecord={() => store.record(true)}
          onReload={actions.reloadPage}
          onAllow={allow}
        />
        {all.length > 0 && <Summary exchanges={all} listed={listed.length} dropped={status?.dropped ?? 0} />}
      </header>
      <main class="panes">
        {listed.length > 0 ? (
          <ErrorBoundary what="The list" copy={actions.copyText}>
            <ExchangeList
              rows={store.list.rows.value}
              view={store.list.view.value}
              cursor={store.list.cursor.value}
              found={null}
              onMove={store.list.moveTo}
              onOpen={openDetail}
              onUnfold={store.list.setOpen}
              onSort={store.list.sortBy}
              onResize={store.list.resize}
              onClose={open ? closeDetail : null}
            />
          </ErrorBoundary>
        ) : (
          <EmptyList
            status={status}
            hidden={all.length}
            onReload={actions.reloadPage}
            onProbe={onProbe}
            onShowAll={store.showAll}
          />
        )}
        {open && <DetailPane exchange={current} actions={actions} onProbe={onProbe} onClose={closeDetail} />}
        {!open && listed.length > 0 && <Overview exchanges={listed} onOpen={openDetail} />}
      </main>
    </div>
  );
}
