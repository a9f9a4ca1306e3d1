// Writes docs/causes/README.md: `npm run table:causes`.
import { writeFileSync } from 'node:fs';
import { causeTable, tablePath } from './cause-table.ts';

writeFileSync(tablePath, await causeTable());
