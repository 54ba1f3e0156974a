import { testModules } from '../support/modules-suite';

/** `npm run test:oldest` runs the files as they are shipped. */
const asShipped = process.env.AGENTCORE_TESTS_AS_SHIPPED === '1';

testModules('OpenTofu', { bounds: asShipped ? 'in the module' : 'alone' });
