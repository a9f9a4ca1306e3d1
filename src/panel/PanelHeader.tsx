import type { ReportExchange } from '../report/report.ts';
import type { PanelActions } from './actions.ts';
import { Banner } from './components/Banner.tsx';
import { ExportButton } from './components/ExportButton.tsx';
import { FileBanners } from './components/FileBanners.tsx';
import { FilterBox } from './components/FilterBox.tsx';
import { ImportButtons } from './components/ImportButtons.tsx';
import { ProofBanner } from './components/ProofBanner.tsx';
import { StatusBanners } from './components/StatusBanners.tsx';
import { Summary } from './components/Summary.tsx';
import { ToolButton } from './components/ToolButton.tsx';
import { Toolbar } from './components/Toolbar.tsx';
import { ViewMenu } from './components/ViewMenu.tsx';
import type { ReportDraft } from './export-report.ts';
import type { ShownLog } from './imports/shown-log.ts';
import type { LateParts, Store } from './store.ts';

interface PanelHeaderProps {
  store: Store;
  actions: PanelActions;
  log: ShownLog;
  draft(parts: LateParts, exchanges: readonly ReportExchange[]): ReportDraft;
  /** Null where there is no probe to be had, or it is in the page already. */
  onProbe: (() => void) | null;
  onOpenFile(file: File): void;
  onLeaveFile(): void;
  onKeys(): void;
  onSettings(): void;
}

/** What stands above the list: the tools, what is to be said of the log, and the page in one line. */
export function PanelHeader(props: PanelHeaderProps) {
  const { store, actions, log, draft, onProbe, onOpenFile, onLeaveFile, onKeys, onSettings } = props;
  const { list, views, imported } = store;
  const status = store.status.value;
  const all = store.all.value;
  const listed = store.listed.value;
  const file = imported.file.value;
  const parts = store.parts.value;
  const allow = async () => {
    const granted = await actions.requestHostAccess();
    store.checkAccess();
    return granted;
  };
  return (
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
            <ToolButton action="keys" icon="keys" label="Keys" tip="All keys (?)" onClick={onKeys} />
            <ToolButton
              action="settings"
              icon="settings"
              label="Settings"
              tip="Settings"
              onClick={onSettings}
            />
            <ImportButtons onOpenFile={onOpenFile} onConsole={() => views.open('console')} />
            {parts ? (
              <parts.ExportMenu
                listed={listed}
                current={store.current.value}
                draft={(exchanges) => draft(parts, exchanges)}
                onSave={({ fileName, mediaType, text }) => actions.download(fileName, mediaType, text)}
                onCopy={actions.copyText}
              />
            ) : (
              <ExportButton disabled open={false} />
            )}
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
        onLeave={onLeaveFile}
      />
      <ProofBanner status={status?.proof ?? null} onEnd={store.endProof} />
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
  );
}
