/** What nothing shows before there is an exchange: the diagnosis, and all that writes reports. */
export { DetailPane } from './components/DetailPane.tsx';
export { ExportMenu } from './components/ExportMenu.tsx';
export { draftReport } from './export-report.ts';
