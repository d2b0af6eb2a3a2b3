import { pack } from './run';

process.exitCode = await pack(process.argv.slice(2), process.cwd(), console.log);
