// Words on screen. Vietnamese is in the first download; English comes when somebody asks for it. The words of signing in, of
// accounts and of the trail ("office") and those of reports come with the pages that need them.
import type officeVi from './office.vi.json';
import type reportingVi from './reporting.vi.json';
import vi from './vi.json';

export type Key = keyof typeof vi | keyof typeof officeVi | keyof typeof reportingVi;
export type Language = 'vi' | 'en';
type Messages = Partial<Record<Key, string>>;
type Fill = Record<string, string | number>;

type Loader = () => Promise<{ default: Messages }>;
/** Words that come with the pages that need them. */
const PACKS = {
  office: { vi: () => import('./office.vi.json'), en: () => import('./office.en.json') },
  reporting: { vi: () => import('./reporting.vi.json'), en: () => import('./reporting.en.json') },
} satisfies Record<string, Record<Language, Loader>>;
export type Pack = keyof typeof PACKS;

const REMEMBERED = 'ntm.language';

class Words {
  language = $state<Language>('vi');
  messages = $state.raw<Messages>(vi);

  #added = new Set<Pack>();

  async switchTo(language: Language): Promise<void> {
    const main = language === 'en' ? (await import('./en.json')).default : vi;
    const more = await Promise.all([...this.#added].map((pack) => PACKS[pack][language]()));
    this.messages = Object.assign({}, main, ...more.map((file) => file.default)) as Messages;
    this.language = language;
    document.documentElement.lang = language;
    remember(language);
  }

  /** Fetches the words that some pages need, once. */
  async add(pack: Pack): Promise<void> {
    if (this.#added.has(pack)) return;
    const more = await PACKS[pack][this.language]();
    this.messages = { ...this.messages, ...more.default };
    this.#added.add(pack);
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // A browser that keeps nothing shows Vietnamese again next time.
  }
}

/** The language asked for by the address (?lang=en) or remembered from the last visit. */
export function preferredLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'vi' || asked === 'en') return asked;
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export const words = new Words();

export function fill(message: string, values: Fill): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function t(key: Key, values?: Fill): string {
  const message = words.messages[key] ?? key;
  return values ? fill(message, values) : message;
}

/** The word for a code the program sent ("tier" + "ntm"); an unknown code is shown as it is, never hidden. */
export function word(group: string, code: string): string {
  return (words.messages as Record<string, string>)[`${group}.${code}`] ?? code;
}

/** The `lang` of text that comes from the records and is Vietnamese whatever language the screen has. */
export function recordLanguage(): 'vi' | undefined {
  return words.language === 'vi' ? undefined : 'vi';
}
