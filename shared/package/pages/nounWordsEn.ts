/** What records and statements are called, in English. */
export const nounWordsEn = {
  child: 'child',
  assertion: 'statement',
  act: 'act',
  episode: 'episode',
  evidence: 'evidence',
  link: 'citation',
  pair: 'decision on two records',
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  proceeding: 'proceeding',
  task: 'task',
  comment: 'comment',
  theory: 'legal theory',
  provision: 'provision',
  bearing: 'bearing on an element',
};

export const aboutWordsEn = {
  name: 'Name',
  birth: 'Birth',
  sex: 'Sex',
  citizenship: 'Citizenship',
  document: 'Document',
  guardian: 'Guardian or person in charge',
  care: 'Care',
  legalStatus: 'Legal status',
  caseStatus: 'State of the case',
  identityState: 'Identity',
  whereabouts: 'Whereabouts',
};
