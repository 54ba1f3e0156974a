/** Spelling of the United States. */
import { phraseRule, type Finding, type Phrase, type Rule } from './rule';

/** Beginnings of words that end in "our" in British English. */
const OUR = 'behavi|col|fav|flav|harb|hon|hum|lab|neighb|ru?m|vap|vig|endeav';

/** Beginnings of verbs that end in "ise" in British English only. */
const ISE =
  'author|categor|custom|final|general|initial|local|minim|maxim|normal|optim|organ|parallel|personal|priorit|' +
  'real|recogn|serial|special|standard|summar|synchron|visual|centr|character|emphas|material|container|token';

const DOUBLED = 'cancel|label|model|travel|signal|channel|level|tunnel|total|marshal|fuel';

const WORDS: readonly Phrase[] = [
  [
    `(?:un|mis|dis)?(?:${OUR})our(?:s|ed|ing|able|al|hood|ite|ites|ful|less)?`,
    'Spell it with "or".',
  ],
  [`(?:un|re|de)?(?:${ISE})is(?:e|es|ed|er|ers|ing|ation|ations)`, 'Spell it with "z".'],
  ['analys(?:e|ed|ing)', 'Spell it with "z".'],
  [`(?:${DOUBLED})l(?:ed|ing|er|ers)`, 'Spell it with one "l".'],
  ['licence[sd]?', 'Write "license".'],
  ['defence|offence|pretence', 'Spell it with "se".'],
  ['cent(?:re|red|res)', 'Write "center".'],
  ['catalogue[sd]?', 'Write "catalog".'],
  ['dialogues?', 'Write "dialog".'],
  ['programmes?', 'Write "program".'],
  ['artefacts?', 'Write "artifact".'],
  ['grey', 'Write "gray".'],
  ['whilst', 'Write "while".'],
  ['amongst', 'Write "among".'],
  ['learnt|spelt|burnt', 'Spell it with "ed".'],
  ['fulfils?', 'Write "fulfill".'],
  ['judgement', 'Write "judgment".'],
];

const NAMES = 'is British spelling';

export const SPELLING_RULE = phraseRule('spelling', WORDS, NAMES);

/** Abbreviations in the wrong case; those in code are no prose. */
const ACRONYMS: readonly [pattern: RegExp, instead: string][] = [
  [/(?<![\w.-])(?:Ids?|ids?)(?![\w.-])/g, 'Write "ID" or "IDs".'],
  [/(?<![\w.-])(?:Arns?|arns?)(?![\w.:-])/g, 'Write "ARN" or "ARNs".'],
  [/(?<![\w.-])(?:Vpcs?|vpcs?)(?![\w.-])/g, 'Write "VPC" or "VPCs".'],
  [/(?<![\w.-])(?:Urls?|urls?)(?![\w.-])/g, 'Write "URL" or "URLs".'],
];

function acronymsIn(text: string): Finding[] {
  return ACRONYMS.flatMap(([pattern, instead]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      text: found,
      message: `"${found}" is an abbreviation in lower case`,
      instead,
    })),
  );
}

export const ACRONYM_RULE: Rule = { name: 'acronyms', check: ({ text }) => acronymsIn(text) };
