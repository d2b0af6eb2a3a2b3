import type { CDPSession } from 'puppeteer-core';
import type { DrivenPage } from '../browser/drive/page';
import { until } from '../browser/drive/until';

/** The world of an extension's content scripts in a page: from there it sends its messages. */
export interface World {
  /** Evaluates an expression there; its (awaited) value must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  leave(): Promise<void>;
}

const evaluateIn = async <T>(
  cdp: CDPSession,
  contextId: number,
  expression: string,
): Promise<T> => {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
};

/** Waits for the world of an extension in a page and enters it. `origin`: `chrome-extension://…`. */
export const enterWorld = async ({ puppet }: DrivenPage, origin: string): Promise<World> => {
  const cdp = await puppet.createCDPSession();
  let found: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) found = context.id;
  });
  await cdp.send('Runtime.enable');
  const id = await until(`the world of ${origin}`, async () => found);
  return {
    evaluate: (expression) => evaluateIn(cdp, id, expression),
    leave: () => cdp.detach(),
  };
};
