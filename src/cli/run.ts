import { parseArguments, USAGE, UsageError } from './arguments';
import { build } from './build';
import { check } from './check';
import { read } from './read';
import { Complaints, type Streams } from './streams';

/** Runs a command line. 0: done; 1: some input was bad, the rest is done; 2: the command line is wrong. */
export async function run(args: string[], streams: Streams): Promise<0 | 1 | 2> {
  const complaints = new Complaints(streams);
  try {
    const command = parseArguments(args);
    if (command.name === 'help') streams.out(`${USAGE}\n`);
    else if (command.name === 'read') await read(command, streams, complaints);
    else if (command.name === 'build') await build(command, streams, complaints);
    else await check(command, streams, complaints);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.err(`second-source: ${error.message}\n${USAGE}\n`);
    return 2;
  }
  return complaints.count > 0 ? 1 : 0;
}
