import type { Extension } from '../../browser';
import type { Answer, Envelope, Reply, Request, SentBy } from '../../messages';

/**
 * How the extension's own pages ask the worker.
 *
 * @throws the worker's own words where it refuses or fails.
 */
export const askThrough =
  ({ runtime }: Pick<Extension, 'runtime'>) =>
  async <N extends SentBy<'ui'>>(name: N, request: Request<N>): Promise<Reply<N>> => {
    const envelope: Envelope<N> = { name, request };
    const answer: Answer<N> = await runtime.sendMessage(envelope);
    if ('error' in answer) throw new Error(answer.error);
    return answer.reply;
  };
