import type { ApiMatrix } from '../../api-matrix.ts';
import { apiTable } from '../document/api-matrix.ts';
import { markdownBlock } from './blocks.ts';

/** The matrix of what each API allows as a table in Markdown. */
export function apiTableMarkdown(matrix: ApiMatrix): string {
  return markdownBlock(apiTable(matrix));
}
