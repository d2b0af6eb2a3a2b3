import type { Browser } from 'puppeteer-core';

/** The connection that puppeteer holds and does not declare. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface CallResult {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** What the one unit of a page's world that tests may touch looks like over WebDriver BiDi. */
export interface NodeValue {
  sharedId: string;
  value: { shadowRoot?: { sharedId: string } | null };
}

/**
 * Calls over WebDriver BiDi that puppeteer has no words for: on nodes in a closed shadow root, and
 * in the browser's own window, which needs `--remote-allow-system-access`.
 */
export class FirefoxScope {
  private readonly connection: Bidi;
  private window: string | undefined;

  constructor(browser: Browser) {
    this.connection = (browser as unknown as { connection: Bidi }).connection;
  }

  private async send<T>(method: string, params: object): Promise<T> {
    return (await this.connection.send(method, params)).result as T;
  }

  /** Calls a function (as text) in a context; `args` are BiDi values. Answers with its raw value. */
  async call<T>(context: string, source: string, args: object[] = [], serialize = {}): Promise<T> {
    const answer = await this.send<CallResult>('script.callFunction', {
      functionDeclaration: source,
      awaitPromise: true,
      target: { context },
      arguments: args,
      ...serialize,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result as T;
  }

  /** Calls a function (as text) with JSON arguments after the given ones; the value must be JSON. */
  async callJson<T>(context: string, source: string, given: object[], args: unknown[]): Promise<T> {
    const whole = `async (...all) => {
      const json = JSON.parse(all.pop());
      return JSON.stringify({ value: await (${source})(...all, ...json) });
    }`;
    const json = { type: 'string', value: JSON.stringify(args) };
    const { value } = await this.call<{ value: string }>(context, whole, [...given, json]);
    return (JSON.parse(value) as { value: T }).value;
  }

  /** Runs a function in the browser's own window, with all its rights. It must stand alone. */
  async inWindow<T, A extends unknown[]>(run: (...args: A) => T, ...args: A) {
    if (!this.window) {
      const tree = await this.send<{ contexts: { context: string; url: string }[] }>(
        'browsingContext.getTree',
        { 'moz:scope': 'chrome' },
      );
      const main = tree.contexts.find(
        ({ url }) => url === 'chrome://browser/content/browser.xhtml',
      );
      if (!main) throw new Error('Firefox shows no window.');
      this.window = main.context;
    }
    return this.callJson<Awaited<T>>(this.window, run.toString(), [], args);
  }
}
