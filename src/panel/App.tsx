import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelActions } from './actions.ts';
import { Banner } from './components/Banner.tsx';
import { DetailPane } from './components/DetailPane.tsx';
import { DropZone } from './components/DropZone.tsx';
import { EmptyList } from './components/EmptyList.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { ExchangeList } from './components/ExchangeList.tsx';
import { ExportMenu } from './components/ExportMenu.tsx';
import { FileBanners } from './components/FileBanners.tsx';
import { FilterBox } from './components/FilterBox.tsx';
import { ImportButtons } from './components/ImportButtons.tsx';
import { KeysSheet } from './components/KeysSheet.tsx';
import { Overview } from './components/Overview.tsx';
import { SearchLine } from './components/SearchLine.tsx';
import { StatusBanners } from './components/StatusBanners.tsx';
import { Summary } from './components/Summary.tsx';
import { ToolButton } from './components/ToolButton.tsx';
import { Toolbar } from './components/Toolbar.tsx';
import { ViewMenu } from './components/ViewMenu.tsx';
import { Views } from './components/Views.tsx';
import { exportExchanges, exportFormats } from './export-report.ts';
import { shownLog } from './imports/shown-log.ts';
import { listenForPaste } from './page-paste.ts';
import { listenForShortcuts } from './shortcuts.ts';
import type { Store } from './store.ts';

interface AppProps {
  store: Store;
  actions: PanelActions;
}

/** Reads the store, and hands everything else its data. */
export function App({ store, actions }: AppProps) {
  const root = useRef<HTMLDivElement>(null);
  const [keysShown, showKeys] = useState(false);
  const { list, search } = store;
  const { views, imported } = store;
  const file = imported.file.value;
  const status = store.status.value;
  const log = shownLog(file, status);
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
    if (!log.source) throw new RangeError('Nothing was observed yet.');
    return exportExchanges(format, log.source, listed, actions.version);
  };
  // Firefox has no search of its own for panels.
  const searchedByDevTools = status?.hasHar === true && status.browser === 'chromium';
  const canProbe = log.status?.probe.state === 'off' || log.status?.probe.state === 'loading';
  // The page's sources are those of what it shows now.
  const detailActions = file ? { ...actions, openSource: null, showInNetwork: null } : actions;
  const onProbe = canProbe ? store.reloadWithProbe : null;
  const allow = async () => {
    const granted = await actions.requestHostAccess();
    store.checkAccess();
    return granted;
  };

  const openFile = useCallback(
    (chosen: File) => void imported.open(chosen, actions.readFile),
    [imported, actions],
  );
  const toList = () => {
    views.open('list');
    requestAnimationFrame(() => focusOn('.list'));
  };
  const showThose = (what: string, ids: readonly string[]) => {
    const [only, ...more] = ids;
    store.closeDetail();
    if (more.length > 0) views.select(what, ids);
    else views.open('list');
    requestAnimationFrame(() => focusOn('.list'));
    if (only !== undefined && more.length === 0) openDetail(only);
  };
  const leaveFile = () => {
    imported.leave();
    requestAnimationFrame(() => focusOn('.list'));
  };

  useEffect(() => listenForPaste(window, views.readConsole), [views]);
  useEffect(
    () =>
      listenForShortcuts(window, {
        record: () => store.record(!(store.status.value?.recording ?? false)),
        clear: store.clear,
        find: searchedByDevTools ? null : () => focusOn('[data-action=filter]'),
        keys: () => showKeys(true),
      }),
    [store, searchedByDevTools],
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
            <>
              <ViewMenu
                view={list.view.value}
                onGroup={list.groupBy}
                onFold={list.fold}
                onColumn={list.showColumn}
                onReset={list.resetColumns}
              />
              <ToolButton
                action="keys"
                icon="keys"
                label="Keys"
                tip="All keys (?)"
                onClick={() => showKeys(true)}
              />
              <ImportButtons onOpenFile={openFile} onConsole={() => views.open('console')} />
              <ExportMenu
                formats={exportFormats}
                count={listed.length}
                onExport={(format) => {
                  const { fileName, mediaType, text } = exported(format);
                  actions.download(fileName, mediaType, text);
                }}
                onCopy={async (format) => actions.copyText(exported(format).text)}
              />
            </>
          }
        >
          <FilterBox
            text={store.filter.text.value}
            filter={store.filter.filter.value}
            recent={store.filter.recent.value}
            exchanges={all}
            onChange={(text) => {
              store.filter.text.value = text;
            }}
            onKeep={store.filter.keep}
          />
        </Toolbar>
        <FileBanners
          reading={imported.reading.value}
          problem={imported.problem.value}
          file={file}
          onCancel={imported.cancel}
          onDismiss={imported.dismiss}
          onLeave={leaveFile}
        />
        <StatusBanners
          status={log.status}
          onRecord={() => store.record(true)}
          onReload={actions.reloadPage}
          onAllow={allow}
        />
        {all.length > 0 && (
          <Summary
            exchanges={all}
            listed={listed.length}
            dropped={log.status?.dropped ?? 0}
            browser={log.browser}
            onMatrix={() => views.open('matrix')}
          />
        )}
        {views.selection.value && (
          <Banner kind="info" action={{ id: 'show-all-again', label: 'Show all', run: store.showAll }}>
            Only these are listed: {views.selection.value.what}
          </Banner>
        )}
      </header>
      <main class="panes">
        <Views
          view={views.view.value}
          exchanges={all}
          browser={log.browser}
          consoleText={views.consoleText.value}
          copy={actions.copyText}
          onConsoleText={views.readConsole}
          onCause={null}
          onShow={showThose}
          onClose={toList}
        >
          {listed.length > 0 ? (
            <ErrorBoundary what="The list" copy={actions.copyText}>
              <ExchangeList
                rows={list.rows.value}
                view={list.view.value}
                cursor={list.cursor.value}
                found={search.ids.value}
                onMove={list.moveTo}
                onOpen={openDetail}
                onUnfold={list.setOpen}
                onSort={list.sortBy}
                onResize={list.resize}
                onClose={open ? closeDetail : null}
              />
            </ErrorBoundary>
          ) : (
            <EmptyList
              status={status}
              hidden={all.length}
              fileName={log.fileName}
              onReload={actions.reloadPage}
              onProbe={onProbe}
              onShowAll={store.showAll}
              onOpenFile={openFile}
              onConsoleText={views.readConsole}
            />
          )}
          {open && (
            <DetailPane exchange={current} actions={detailActions} onProbe={onProbe} onClose={closeDetail} />
          )}
          {!open && listed.length > 0 && <Overview exchanges={listed} onOpen={openDetail} />}
        </Views>
      </main>
      {search.ids.value && (
        <SearchLine text={search.text.value} count={search.ids.value.size} place={search.place.value} />
      )}
      {keysShown && <KeysSheet onClose={() => showKeys(false)} />}
      <DropZone onDrop={openFile} />
    </div>
  );
}
