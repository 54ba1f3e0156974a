/** Loaded before the app: writes what its process took to the file that BENCH_RESULT names. */
import { writeFileSync } from 'node:fs';

import { measured } from './measurement';

process.on('exit', () => writeFileSync(process.env.BENCH_RESULT ?? '', JSON.stringify(measured())));
