import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReportExchange } from '../report/report.ts';
import type { PanelActions } from './actions.ts';
import { CausePages } from './components/CausePages.tsx';
import { DropZone } from './components/DropZone.tsx';
import { EmptyList } from './components/EmptyList.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { ExchangeList } from './components/ExchangeList.tsx';
import { KeysSheet } from './components/KeysSheet.tsx';
import { Overview } from './components/Overview.tsx';
import { SearchLine } from './components/SearchLine.tsx';
import { SettingsDialog } from './components/SettingsDialog.tsx';
import { Views } from './components/Views.tsx';
import { shownLog } from './imports/shown-log.ts';
import { OwnWords } from './own-words.ts';
import { PanelHeader } from './PanelHeader.tsx';
import { listenForPaste } from './page-paste.ts';
import { proveControl } from './prove-control.ts';
import { listenForShortcuts } from './shortcuts.ts';
import type { LateParts, Store } from './store.ts';

interface AppProps {
  store: Store;
  actions: PanelActions;
}

/** Reads the store, as the header does, and hands everything else its data. */
export function App({ store, actions }: AppProps) {
  const root = useRef<HTMLDivElement>(null);
  const [keysShown, showKeys] = useState(false);
  const [settingsShown, showSettings] = useState(false);
  const { list, search, settings, views, imported } = store;
  const file = imported.file.value;
  const status = store.status.value;
  const log = shownLog(file, status);
  const all = store.all.value;
  const listed = store.listed.value;
  const current = store.current.value;
  const parts = store.parts.value;
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
  const draft = ({ draftReport }: LateParts, exchanges: readonly ReportExchange[]) => {
    if (!log.source) throw new RangeError('Nothing was observed yet.');
    return draftReport(log.source, exchanges, actions.version, {
      words: settings.words.value,
      stacks: settings.stacks.value,
    });
  };
  // Firefox has no search of its own for panels.
  const searchedByDevTools = status?.hasHar === true && status.browser === 'chromium';
  const canProbe = log.status?.probe.state === 'off' || log.status?.probe.state === 'loading';
  // The page's sources are those of what it shows now.
  const detailActions = file ? { ...actions, openSource: null, showInNetwork: null } : actions;
  const onProbe = canProbe ? store.reloadWithProbe : null;

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
  const readsConsole = views.view.value === 'console';
  useEffect(() => {
    if (readsConsole && views.reader.value === null) void actions.loadConsoleReader().then(views.setReader);
  }, [readsConsole, views, actions]);
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
      <PanelHeader
        store={store}
        actions={actions}
        log={log}
        draft={draft}
        onProbe={onProbe}
        onOpenFile={openFile}
        onLeaveFile={leaveFile}
        onKeys={() => showKeys(true)}
        onSettings={() => showSettings(true)}
      />
      <main class="panes">
        <CausePages copy={actions.copyText}>
          <Views
            view={views.view.value}
            exchanges={all}
            browser={log.browser}
            consoleText={views.consoleText.value}
            readConsoleLine={views.reader.value}
            copy={actions.copyText}
            onConsoleText={views.readConsole}
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
            {open && parts && (
              <OwnWords.Provider value={settings.words.value}>
                <parts.DetailPane
                  exchange={current}
                  actions={detailActions}
                  draft={(exchanges) => draft(parts, exchanges)}
                  onProbe={onProbe}
                  fix={{ all, stacks: settings.stacks.value, onStack: settings.setStack }}
                  prove={proveControl(store, actions)}
                  onClose={closeDetail}
                />
              </OwnWords.Provider>
            )}
            {!open && listed.length > 0 && <Overview exchanges={listed} onOpen={openDetail} />}
          </Views>
        </CausePages>
        <DropZone onDrop={openFile} />
      </main>
      {search.ids.value && (
        <SearchLine text={search.text.value} count={search.ids.value.size} place={search.place.value} />
      )}
      {keysShown && <KeysSheet onClose={() => showKeys(false)} />}
      {settingsShown && (
        <SettingsDialog
          theme={settings.theme.value}
          keep={settings.keep.value}
          words={settings.words.value}
          onTheme={settings.setTheme}
          onKeep={settings.setKeep}
          onWords={settings.setWords}
          onClose={() => showSettings(false)}
        />
      )}
    </div>
  );
}
