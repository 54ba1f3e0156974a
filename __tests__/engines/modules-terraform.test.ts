import { testModules } from '../support/modules-suite';

testModules('Terraform', 'as shipped');
