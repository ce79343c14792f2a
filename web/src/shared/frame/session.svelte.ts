// What every page needs to know about the moment it shows: the date asked for, and what the program answered about it.
import { getContext, setContext } from 'svelte';
import { who } from '../../accounts/who.svelte';
import { address } from '../api/client';
import { Resource } from '../api/resource.svelte';
import type { ListedUnit, Status } from '../api/types';
import { fullName } from '../../units/name';
import { router } from '../router.svelte';

export class Session {
  status = new Resource<Status>(() =>
    who.may('assessment.read')
      ? address('/api/assessment/status', { as_of: this.chosen, within: this.assigned })
      : null,
  );
  #provinces = new Resource<{ units: ListedUnit[] }>(() =>
    address('/api/units', { level: 'province', as_of: this.chosen }),
  );
  #districts = new Resource<{ as_of?: string; units: ListedUnit[] }>(() =>
    address('/api/units', { level: 'district', as_of: this.chosen }),
  );

  /** Of somebody whose role names several units, the one looked at: the program shows them one at a time. */
  get assigned(): string | null {
    const units = who.present?.role?.units ?? [];
    if (units.length < 2) return null;
    const asked = router.parameter('within');
    return units.find((unit) => unit.code === asked)?.code ?? units[0]?.code ?? null;
  }
  /** The date in the address, or null when people did not choose one and the program's own applies. */
  get chosen(): string | null {
    return router.parameter('as_of');
  }
  /** The date the figures are of; null until the program said so. */
  get asOf(): string | null {
    return this.chosen ?? this.status.value?.as_of ?? this.#districts.value?.as_of ?? null;
  }
  get illustrative(): boolean {
    return this.status.value?.illustrative ?? false;
  }
  get province(): ListedUnit | null {
    return this.#provinces.value?.units[0] ?? null;
  }
  /** The districts of the date; empty once the level no longer exists, and until the program said which there are. */
  get districts(): ListedUnit[] {
    return this.#districts.value?.units ?? [];
  }
  /** "Huyện Đăk Glei" for a code; the name alone while, or when, nobody knows the type. */
  districtName(code: string | null, name: string): string {
    const known = this.districts.find((district) => district.code === code);
    return known ? fullName(known) : name;
  }
}

const KEY = Symbol('session');
export const provideSession = (): Session => setContext(KEY, new Session());
export const useSession = (): Session => getContext<Session>(KEY);
