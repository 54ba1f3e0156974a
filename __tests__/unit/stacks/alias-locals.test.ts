/** No local of a module only gives another name to one thing: a reader would look up both. */
import { printValue } from '../../../hcl/print';
import { stacksOfCatalogue } from '../../support/modules';

/** The account, the partition, and the Region: every module calls them so, and most name them in many policies. */
const EVERYWHERE = ['account_id', 'partition', 'region'];

const ONE_THING = /^(?:var|local|data|aws_\w+)(?:\.\w+|\[\w+\]|\["[^"]*"\])+$/;

describe('locals', () => {
  test.each(stacksOfCatalogue())('$module.name', ({ document }) => {
    const locals = document.flatMap(({ block }) => (block.type === 'locals' ? block.body : []));
    const aliases = locals.flatMap((each) =>
      each.kind === 'attribute' &&
      !EVERYWHERE.includes(each.name) &&
      ONE_THING.test(printValue(each.value))
        ? [each.name]
        : [],
    );
    expect(aliases).toEqual([]);
  });
});
