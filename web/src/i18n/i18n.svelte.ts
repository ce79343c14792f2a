// Words on screen. Vietnamese is in the first download; English comes when somebody asks for it. The words of a part (signing
// in, accounts and the trail; values, reports, notices, papers) come with the pages that need them.
import type evidenceVi from './evidence.vi.json';
import type noticesVi from './notices.vi.json';
import type officeVi from './office.vi.json';
import type recordingVi from './recording.vi.json';
import type reportingVi from './reporting.vi.json';
import vi from './vi.json';

export type Key =
  | keyof typeof vi
  | keyof typeof officeVi
  | keyof typeof recordingVi
  | keyof typeof reportingVi
  | keyof typeof evidenceVi
  | keyof typeof noticesVi;
export type Language = 'vi' | 'en';
type Messages = Partial<Record<Key, string>>;
type Fill = Record<string, string | number>;

const REMEMBERED = 'ntm.language';

type Fetched = Promise<{ default: Messages }>;
const PARTS = {
  office: { vi: (): Fetched => import('./office.vi.json'), en: (): Fetched => import('./office.en.json') },
  recording: { vi: (): Fetched => import('./recording.vi.json'), en: (): Fetched => import('./recording.en.json') },
  reporting: { vi: (): Fetched => import('./reporting.vi.json'), en: (): Fetched => import('./reporting.en.json') },
  evidence: { vi: (): Fetched => import('./evidence.vi.json'), en: (): Fetched => import('./evidence.en.json') },
  notices: { vi: (): Fetched => import('./notices.vi.json'), en: (): Fetched => import('./notices.en.json') },
};
/** Words that are not part of the first download. */
export type Part = keyof typeof PARTS;

class Words {
  language = $state<Language>('vi');
  messages = $state.raw<Messages>(vi);

  #parts = new Set<Part>();

  async switchTo(language: Language): Promise<void> {
    const main = language === 'en' ? (await import('./en.json')).default : vi;
    const more = await Promise.all([...this.#parts].map((part) => wordsOf(part, language)));
    this.messages = Object.assign({}, main, ...more) as Messages;
    this.language = language;
    document.documentElement.lang = language;
    remember(language);
  }

  /** Fetches the words of some parts, each once. */
  async add(...parts: Part[]): Promise<void> {
    const missing = parts.filter((part) => !this.#parts.has(part));
    const more = await Promise.all(missing.map((part) => wordsOf(part, this.language)));
    this.messages = Object.assign({}, this.messages, ...more) as Messages;
    missing.forEach((part) => this.#parts.add(part));
  }
}

async function wordsOf(part: Part, language: Language): Promise<Messages> {
  return (await PARTS[part][language]()).default;
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
