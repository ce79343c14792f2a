// What every page needs to know about the moment it shows: the date asked for, and what the program answered about it.
import { getContext, setContext } from 'svelte';
import { who } from '../../accounts/who.svelte';
import { address } from '../api/client';
import { Resource } from '../api/resource.svelte';
import type { ListedUnit, Named, Status } from '../api/types';
import { fullName } from '../../units/name';
import { router } from '../router.svelte';

export class Session {
  status = new Resource<Status>(() =>
    who.may('assessment.read')
      ? address('/api/assessment/status', { as_of: this.chosen, within: this.assigned })
      : null,
  );
  #provinces = new Resource<{ units: ListedUnit[] }>(() => this.#units('province'));
  #districts = new Resource<{ as_of?: string; units: ListedUnit[] }>(() => this.#units('district'));

  #units(level: string): string | null {
    return who.may('units.read') ? address('/api/units', { level, as_of: this.chosen }) : null;
  }
  /** Of somebody whose role names several units, the one looked at: the program shows them one at a time. */
  get assigned(): string | null {
    const units = who.present?.role?.units ?? [];
    if (units.length < 2) return null;
    const asked = router.parameter('within');
    return units.find((unit) => unit.code === asked)?.code ?? units[0]?.code ?? null;
  }
  /** Whether the figures are of the whole province, and not of one district or commune that the role looks after. */
  get isWhole(): boolean {
    const within = this.status.value?.within;
    return !within || within.code === this.province?.code;
  }
  /** The one commune that the role looks after. */
  get commune(): Named | null {
    const within = this.status.value?.within;
    if (!within || this.isWhole || this.districts.some((district) => district.code === within.code)) return null;
    return within;
  }
  /** What somebody may choose between: the districts, or the units their role names. */
  get areas(): Named[] {
    const assigned = who.present?.role?.units ?? [];
    if (assigned.length > 1) return assigned;
    return this.isWhole ? this.districts : [];
  }
  /** Whether results of the district are for the role in use. */
  covers(district: string | null): boolean {
    return this.isWhole || district === this.status.value?.within?.code;
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
