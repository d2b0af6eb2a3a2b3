import { runBench } from './bench';

process.exitCode = await runBench(process.argv.slice(2));
