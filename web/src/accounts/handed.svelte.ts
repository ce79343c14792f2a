// A password that was just made for somebody, on its way from the form that made it to the page that shows it. In memory only.

export interface Handed {
  account: number;
  password: string;
}

class Desk {
  handed = $state.raw<Handed | null>(null);
  passwordFor(account: number): string | null {
    return this.handed?.account === account ? this.handed.password : null;
  }
}
export const handing = new Desk();
