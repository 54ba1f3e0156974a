import { testModules } from '../support/modules-suite';

testModules('Terraform', { bounds: 'in the module' });
