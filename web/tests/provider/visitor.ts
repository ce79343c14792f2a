// A browser without a screen: keeps cookies by host and port, follows nothing by itself.
import { base } from './program';

export class Visitor {
  readonly #jars = new Map<string, Map<string, string>>();

  #jar(url: URL): Map<string, string> {
    if (!this.#jars.has(url.host)) this.#jars.set(url.host, new Map());
    return this.#jars.get(url.host)!;
  }

  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    const jar = this.#jar(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** Takes the cookies of another: somebody who stole them. */
  become(other: Visitor): void {
    for (const [host, jar] of other.#jars) this.#jars.set(host, new Map(jar));
  }

  /** Follows the provider's pages, typing `name` where it asks; ends at the address that leads back to the program. */
  async signInAtProvider(name: string, start: string): Promise<URL> {
    let address = start;
    for (let step = 0; step < 20; ++step) {
      if (address.startsWith(`${base()}/sign-in/return`)) return new URL(address);
      let answer = await this.ask(address);
      if (answer.status === 200) {
        const page = await answer.text();
        const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
        const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? '';
        const body = new URLSearchParams({ prompt, login: name, password: 'x' });
        answer = await this.ask(new URL(action, address).href, { method: 'POST', body });
      }
      const next = answer.headers.get('location');
      if (!next) throw new Error(`the provider stopped with ${answer.status}: ${await answer.text()}`);
      address = new URL(next, address).href;
    }
    throw new Error('the provider never came to an end');
  }

  /** Begins at the program and comes back with the provider's answer. */
  async leaveAndReturn(name: string): Promise<Record<string, string>> {
    const begun = await this.ask(`${base()}/api/accounts/providers/1/sign-in`);
    const back = await this.signInAtProvider(name, begun.headers.get('location') ?? '');
    return Object.fromEntries(back.searchParams);
  }

  /** Hands the answer to the program. */
  async finish(returned: Record<string, string>): Promise<{ status: number; codes: string[]; messages: string[] }> {
    const answer = await this.ask(`${base()}/api/accounts/sign-in-by-provider`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(returned),
    });
    const { problems = [] } = (await answer.json()) as { problems?: { code: string; message: string }[] };
    return {
      status: answer.status,
      codes: problems.map((line) => line.code),
      messages: problems.map((line) => line.message),
    };
  }

  async session(): Promise<{ signed_in: boolean; account?: { login: string }; method?: string }> {
    return (await (await this.ask(`${base()}/api/accounts/session`)).json()) as { signed_in: boolean };
  }
}
