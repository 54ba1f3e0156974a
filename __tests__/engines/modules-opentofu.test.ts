import { isBesideTerraform, usesRealProvider } from '../support/engines';
import { testModules } from '../support/modules-suite';

testModules('OpenTofu', isBesideTerraform() && !usesRealProvider() ? 'in parts' : 'as shipped');
