// Words on screen. Vietnamese is in the first download; English comes when somebody asks for it. The words of signing in, of
// accounts and of the trail ("office"), and those of papers that prove values, come with the pages that need them.
import type evidenceVi from './evidence.vi.json';
import type officeVi from './office.vi.json';
import vi from './vi.json';

export type Key = keyof typeof vi | keyof typeof officeVi | keyof typeof evidenceVi;
export type Language = 'vi' | 'en';
type Messages = Partial<Record<Key, string>>;
type Fill = Record<string, string | number>;

const REMEMBERED = 'ntm.language';

class Words {
  language = $state<Language>('vi');
  messages = $state.raw<Messages>(vi);

  #withOffice = false;
  #withEvidence = false;

  async switchTo(language: Language): Promise<void> {
    const main = language === 'en' ? (await import('./en.json')).default : vi;
    const office = this.#withOffice ? await officeWords(language) : {};
    const evidence = this.#withEvidence ? await evidenceWords(language) : {};
    this.messages = { ...main, ...office, ...evidence };
    this.language = language;
    document.documentElement.lang = language;
    remember(language);
  }

  /** Fetches the words of the office pages, once. */
  async addOffice(): Promise<void> {
    if (this.#withOffice) return;
    const more = await officeWords(this.language);
    this.messages = { ...this.messages, ...more };
    this.#withOffice = true;
  }

  /** Fetches the words of the papers that prove values, once. */
  async addEvidence(): Promise<void> {
    if (this.#withEvidence) return;
    const more = await evidenceWords(this.language);
    this.messages = { ...this.messages, ...more };
    this.#withEvidence = true;
  }
}

async function evidenceWords(language: Language): Promise<Messages> {
  return (language === 'en' ? await import('./evidence.en.json') : await import('./evidence.vi.json')).default;
}

async function officeWords(language: Language): Promise<Messages> {
  return (language === 'en' ? await import('./office.en.json') : await import('./office.vi.json')).default;
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
