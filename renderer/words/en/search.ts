import { english } from '../plural.ts';
import type { search as original } from '../uk/search.ts';

export const search: typeof original = {
  title: 'Search',
  label: 'Search all that is recorded',
  hint: 'In any script: Ukrainian, Russian and Latin spellings find the same. A number finds by number.',
  beginTitle: 'What are you looking for?',
  noneTitle: 'Nothing found',
  noneSentence: 'Try the beginning of a word, another spelling or fewer words.',
  found: count => english(count, { one: '# record found', other: '# records found' }),
  more: 'The first matches are shown; narrow the search to see others.',
  types: {
    child: 'child',
    episode: 'episode',
    evidence: 'evidence',
    assertion: 'statement',
    person: 'person',
    organisation: 'organisation',
    place: 'place',
    proceeding: 'proceeding',
    task: 'task',
  },
  groups: {
    child: 'Children',
    episode: 'Episodes',
    evidence: 'Evidence',
    assertion: 'Statements about children',
    person: 'Persons',
    organisation: 'Organisations',
    place: 'Places',
    proceeding: 'Proceedings',
    task: 'Tasks',
  },
  onlyIn: 'Where to search',
  untitled: 'untitled',
};
