import { isBesideTerraform } from '../support/engines';
import { testModules } from '../support/modules-suite';

testModules('OpenTofu', isBesideTerraform() ? 'in parts' : 'as shipped');
