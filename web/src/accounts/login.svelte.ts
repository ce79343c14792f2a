import { loginOf } from './login';

/** A name, and a login that follows the name until somebody writes their own. */
export class LoginProposal {
  name = $state('');
  #own = $state<string | null>(null);

  get login(): string {
    return this.#own ?? loginOf(this.name);
  }
  set login(text: string) {
    this.#own = text;
  }
}
