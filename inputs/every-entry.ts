/** Rules about each entry of an input that is a map. */
import { hcl, raw, type Expression } from '../hcl/value';

import { claim, type Claim } from './claims';

type EntryOf<Map> = Map extends Readonly<Record<string, infer Entry>> ? Entry : never;

/** That no entry is wrong, and for messages the names of those that are. */
interface EveryEntry {
  holds: Claim;
  found: Expression;
}

/** For inputs of this type: no entry of the map `variable` is wrong, where `wrong` is a condition of `one`. */
export function everyEntryOf<Input>() {
  return <Name extends string & keyof Input>(
    variable: Name,
    wrong: Expression,
    isWrong: (entry: EntryOf<Input[Name]>, input: Input) => boolean,
  ): EveryEntry => {
    const all = raw(`var.${variable}`);
    return {
      found: hcl`"found \${join(", ", try([for name, one in ${all} : name if ${wrong}], []))}"`,
      holds: claim(
        hcl`!try(anytrue([for one in ${all} : ${wrong}]), false)`,
        (input: Input) =>
          !Object.values(input[variable] as Record<string, EntryOf<Input[Name]>>).some((entry) =>
            isWrong(entry, input),
          ),
      ),
    };
  };
}
