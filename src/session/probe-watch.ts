import { probeRecords } from '../log/probe-records.ts';
import type { PageDoor } from '../platform/page-door.ts';
import type { Timers } from '../platform/timers.ts';
import { drainScript, probeScript } from '../probe/probe-script.ts';
import type { ProbeStatus } from '../protocol/messages.ts';
import type { ProbeEvent } from '../protocol/probe-record.ts';

/** The probe of one tab: in the page for the load that the user asked it for, and gone with the next. */
export interface ProbeWatch {
  reload(): void;
  readonly status: ProbeStatus;
}

const askEveryMs = 500;
/** A page that does not come back in this time was not reloaded: its user was asked, and stayed. */
const mostWaits = 120;

export function createProbeWatch(
  door: PageDoor | null,
  timers: Timers,
  now: () => number,
  told: (event: ProbeEvent) => void,
  changed: () => void,
): ProbeWatch {
  let status: ProbeStatus = { state: door ? 'off' : 'unavailable', dropped: 0 };
  let name = '';
  let waits = 0;
  let asking = false;

  function become(next: ProbeStatus): void {
    const same = next.state === status.state && next.dropped === status.dropped;
    status = next;
    if (!same) changed();
  }

  function answered(value: unknown): void {
    const heard = probeRecords(value, now());
    if (heard) {
      told({ source: 'probe', at: now(), records: heard.records });
      become({ state: 'watching', dropped: status.dropped + heard.dropped });
    } else if (status.state === 'watching' || ++waits > mostWaits) {
      become({ state: 'off', dropped: 0 });
    }
  }

  function ask(): void {
    if (status.state !== 'loading' && status.state !== 'watching') return;
    const asked = name;
    door?.ask(drainScript(asked), (value) => {
      if (asked === name && status.state !== 'off') answered(value);
    });
  }

  return {
    reload() {
      if (!door) return;
      name = crypto.randomUUID();
      waits = 0;
      become({ state: 'loading', dropped: 0 });
      door.reload(probeScript(name));
      if (!asking) timers.every(askEveryMs, ask);
      asking = true;
    },
    get status() {
      return status;
    },
  };
}
