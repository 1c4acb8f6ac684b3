import type { FirstPerson } from '../../reading/first-person.js';

/** How English speakers say themselves and their club; `with` is the verb that a contraction holds. */
export const FIRST_PERSON: FirstPerson = {
  self: ['i', 'me', 'myself'],
  own: ['my'],
  party: ['we', 'us', 'ourselves'],
  partys: ['our'],
  joined: [
    { word: "i'm", of: 'self', with: 'am' },
    { word: "i've", of: 'self', with: 'have' },
    { word: "i'll", of: 'self', with: 'will' },
    { word: "i'd", of: 'self', with: 'would' },
    { word: "we're", of: 'party', with: 'are' },
    { word: "we've", of: 'party', with: 'have' },
    { word: "we'll", of: 'party', with: 'will' },
    { word: "we'd", of: 'party', with: 'would' },
  ],
};
