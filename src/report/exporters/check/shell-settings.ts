import type { CheckPlan } from '../../check/check-plan.ts';
import { oneLine } from '../../sendable.ts';
import { shellWord } from '../curl/shell-word.ts';
import { baseVariable } from './words.ts';

/** What the caller chose: options, base URLs, secrets. */
export function shellSettings(plan: CheckPlan, introduction: readonly string[]): readonly string[] {
  return [
    'set -u',
    'LC_ALL=C',
    'export LC_ALL',
    'dry_run=false send=false given=0',
    '',
    'usage() {',
    `  printf '%s\\n' ${introduction.map((line) => shellWord(line)).join(' \\\n    ')}`,
    '}',
    '',
    ...plan.servers.flatMap((server, index) => [
      `base_${index + 1}=\${${baseVariable(index)}:-}`,
      `if [ -z "$base_${index + 1}" ]; then base_${index + 1}=${shellWord(oneLine(server))}; fi`,
    ]),
    'for argument in "$@"; do',
    '  case $argument in',
    '    --dry-run) dry_run=true ;;',
    '    --send) send=true ;;',
    '    --help) usage; exit 0 ;;',
    '    http://?* | https://?*)',
    '      given=$((given + 1))',
    '      case $given in',
    ...plan.servers.map((_, index) => `        ${index + 1}) base_${index + 1}=$argument ;;`),
    '        *) usage >&2; exit 2 ;;',
    '      esac ;;',
    '    *) usage >&2; exit 2 ;;',
    '  esac',
    'done',
    ...plan.servers.map((_, index) => `base_${index + 1}=\${base_${index + 1}%/}`),
    ...plan.variables.flatMap(secret),
  ];
}

/** A dry run shows the names in place of the secrets. */
function secret({ name, meaning, forUnsafe }: CheckPlan['variables'][number]): readonly string[] {
  const needed = `[ -z "\${${name}:-}" ]${forUnsafe ? ' && $send' : ''}`;
  return [
    `if $dry_run; then ${name}='$${name}'`,
    `elif ${needed}; then`,
    `  printf '%s\\n' ${shellWord(oneLine(`Set ${name}: ${meaning}`))} >&2`,
    '  exit 2',
    'fi',
  ];
}
