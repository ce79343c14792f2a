// Words on screen. Vietnamese is in the first download; English comes when somebody asks for it.
import vi from './vi.json';

export type Key = keyof typeof vi;
export type Language = 'vi' | 'en';
type Messages = Record<Key, string>;
type Fill = Record<string, string | number>;

const REMEMBERED = 'ntm.language';

class Words {
  language = $state<Language>('vi');
  messages = $state.raw<Messages>(vi);

  async switchTo(language: Language): Promise<void> {
    this.messages = language === 'en' ? (await import('./en.json')).default : vi;
    this.language = language;
    document.documentElement.lang = language;
    remember(language);
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
  const message = words.messages[key];
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
