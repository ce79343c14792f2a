// Files that come from the program, and files that go to it.
import { fetched, newKey, repeated } from './client';

export interface Downloaded {
  name: string;
  content: Blob;
}

/** "attachment; filename*=UTF-8''phi%E1%BA%BFu.xlsx" → "phiếu.xlsx". */
export function fileNameOf(disposition: string | null, otherwise: string): string {
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
  try {
    return coded ? decodeURIComponent(coded) : (plain ?? otherwise);
  } catch {
    return plain ?? otherwise;
  }
}

async function downloaded(response: Response, otherwise: string): Promise<Downloaded> {
  const name = fileNameOf(response.headers.get('content-disposition'), otherwise);
  return { name, content: await response.blob() };
}

export async function getFile(url: string, otherwise: string): Promise<Downloaded> {
  return downloaded(await fetched(url), otherwise);
}

function form(file: File): FormData {
  const fields = new FormData();
  fields.append('file', file, file.name);
  return fields;
}

/** Sends a file with a change; the answer is data. */
export async function sendFile<T>(url: string, file: File, key = newKey()): Promise<T> {
  const response = await repeated((again) =>
    fetched(url, { method: 'POST', body: form(file) }, again ? newKey() : key),
  );
  return (await response.json()) as T;
}

/** Sends a file; the answer is a file as well. */
export async function exchangeFile(url: string, file: File): Promise<Downloaded> {
  const response = await repeated(() => fetched(url, { method: 'POST', body: form(file) }, newKey()));
  return downloaded(response, file.name);
}

/** Hands a file to the browser, which puts it where downloads go. */
export function save({ name, content }: Downloaded): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
