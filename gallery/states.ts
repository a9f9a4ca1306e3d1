import type { GalleryState } from './state.ts';
import { bannerStates } from './states/banners.ts';
import { diagnosisStates } from './states/diagnoses.ts';
import { emptyStates } from './states/empty.ts';
import { exportStates } from './states/exports.ts';
import { fileStates } from './states/files.ts';
import { listStates } from './states/lists.ts';
import { proofStates } from './states/proofs.ts';
import { sheetStates } from './states/sheets.ts';
import { viewStates } from './states/views.ts';

/** Every state that the panel can have: whoever adds one adds its line to one of these. */
export const states: readonly GalleryState[] = [
  ...emptyStates,
  ...bannerStates,
  ...listStates,
  ...diagnosisStates,
  ...proofStates,
  ...viewStates,
  ...fileStates,
  ...exportStates,
  ...sheetStates,
];
