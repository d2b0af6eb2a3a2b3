import type { extensionInPage } from '../browser-in-page';
import type { Answer, Envelope, Reply, Request, SentBy } from '../messages';

type PageMessage = SentBy<'page'>;

/** Sends a message to the worker and gives its answer. */
export type Ask = <N extends PageMessage>(name: N, request: Request<N>) => Promise<Reply<N>>;

/** A worker killed in the middle of a message costs that message; the next one wakes a new worker. */
const TRIES = 3;
/** Long enough for a killed worker to be gone, short enough not to be noticed. Milliseconds. */
const PAUSE = 150;

/**
 * How a page asks the worker.
 *
 * @throws where the worker refuses, where it fails in every try, or where the extension was updated
 *   and this script belongs to the one before.
 */
export const askWorker =
  ({ runtime }: Pick<typeof extensionInPage, 'runtime'>): Ask =>
  async (name, request) => {
    const envelope: Envelope<typeof name> = { name, request };
    for (let attempt = 1; ; attempt++) {
      try {
        const answer: Answer<typeof name> | undefined = await runtime.sendMessage(envelope);
        if (!answer) throw new Error(`The worker did not answer ${name}.`);
        if ('reply' in answer) return answer.reply;
        throw new RefusedError(answer.error);
      } catch (error) {
        // An orphaned script has no id any more, and nobody to ask.
        if (error instanceof RefusedError || attempt === TRIES || !runtime.id) throw error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  };

/** The worker was there and said no: asking again would bring the same answer. */
class RefusedError extends Error {}
