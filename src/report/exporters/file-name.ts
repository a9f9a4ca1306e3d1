import type { Report } from '../report.ts';

/** A name that sorts by time and is safe in every file system, for example `whycors-app.example-20261121-101530.json`. */
export function fileName(report: Report, extension: string): string {
  const host = (report.page?.origin ?? '').replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  // The origin comes from the page: only what a host name can hold goes into the name of a file.
  const safeHost = host
    .replaceAll(/[^a-z0-9.-]+/gi, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
  const digits = report.createdAt.replaceAll(/\D/g, '').slice(0, 14);
  const time = digits.length === 14 ? `${digits.slice(0, 8)}-${digits.slice(8)}` : '';
  return `${['whycors', safeHost, time].filter((part) => part !== '').join('-')}.${extension}`;
}
