import type { Cause, EndCause, NoticeCause, RootCause, StepCause } from './cause.ts';
import { causes } from './causes/index.ts';

/** The causes of each kind, in their order: an exchange asks those of one or two kinds, and there are many. */
export const noticeCauses = causes.filter((cause): cause is NoticeCause => cause.explains === 'notice');
export const rootCauses = causes.filter((cause): cause is RootCause => cause.explains === 'root');
export const endCauses = causes.filter((cause): cause is EndCause => cause.explains === 'end');
export const stepCauses = causes.filter(isStepCause);

function isStepCause(cause: Cause): cause is StepCause {
  const { explains } = cause;
  return explains !== 'notice' && explains !== 'root' && explains !== 'end';
}
