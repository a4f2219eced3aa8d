/** The limbs of the evacuation defence, each with the member that holds its facts; first whether the place was occupied. */
export const limbs = [
  { limb: 'occupied', facts: 'occupiedSource' },
  { limb: 'ordered', facts: 'orderedFacts' },
  { limb: 'necessary', facts: 'necessaryFacts' },
  { limb: 'within', facts: 'withinFacts' },
  { limb: 'transferredBack', facts: 'transferredBackFacts' },
  { limb: 'accommodated', facts: 'accommodatedFacts' },
  { limb: 'familyTogether', facts: 'familyTogetherFacts' },
  { limb: 'powerInformed', facts: 'powerInformedFacts' },
] as const;
