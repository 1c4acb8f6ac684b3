import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/support/article.js';
import { INVENTED_PRESS } from '../../../test/support/press.js';
import { english } from '../../languages/en/index.js';
import { createRegister } from '../../register/register.js';
import { createReader } from '../read.js';

const reader = createReader([english], createRegister(INVENTED_PRESS));
const LEAD = 'Everton have signed Genk defender Alan Reuter, 24, until June 2027.\n\n';

/** The speaker of every quotation with its first words, and the chain behind it. */
function speakers(paragraph: string): readonly string[] {
  const article = articleOf(`${LEAD}${paragraph}`, { outlet: 'Harbour Post', date: '2024-07-01' });
  return reader.read(article).facts.flatMap((fact) => {
    if (fact.kind !== 'statement' || fact.rule !== 'statement.quote') return [];
    expect(fact.sources[0]).toEqual({ name: 'Harbour Post', sort: 'outlet' });
    const chain = fact.sources.slice(1).map(({ name }) => name);
    return [`${fact.value.words.split(' ', 2).join(' ')}: ${chain.join(' < ')}`];
  });
}

describe('who speaks', () => {
  it.each([
    {
      what: 'goes on until somebody else is led in',
      text: '"It was an easy choice to make," Reuter told El Marcador. "The league is the best there is." Everton manager Rory Kemble added: "He will give us much in the air. "He can lead a young defence too."',
      want: [
        'It was: El Marcador < Alan Reuter',
        'The league: Alan Reuter',
        'He will: Rory Kemble',
        'He can: Rory Kemble',
      ],
    },
    {
      what: 'is not who says something in the sentence behind a quotation that ended',
      text: 'Reuter said: "I am not sure that I want to stay here. "They should have come to me six months ago." His agent Carl Asher has said that Genk offered too little. And Reuter added: "There is a meeting on Thursday at noon."',
      want: ['I am: Alan Reuter', 'They should: Alan Reuter', 'There is: Alan Reuter'],
    },
    {
      what: 'is who has just been told of, when he speaks of nobody else',
      text: 'Manager Rory Kemble watched from the stand. Reuter is sure of a bright future at his new club. "I have been very impressed with the ground and the people here," he said.',
      want: ['I have: Alan Reuter'],
    },
    {
      what: 'is the manager, when somebody else is spoken of',
      text: 'Manager Rory Kemble watched from the stand. Reuter trained with the others for an hour. "He was the best of them all this morning," he said.',
      want: ['He was: Rory Kemble'],
    },
    {
      what: 'may be named behind a full stop that should be a comma',
      text: '"We will not talk about any offer for him." said Genk director Owen Stadler.',
      want: ['We will: Owen Stadler'],
    },
    {
      what: 'is named in a short sentence of its own',
      text: '"We will not talk about any offer for him." Genk director Owen Stadler said later.',
      want: ['We will: Owen Stadler'],
    },
  ])('$what', ({ text, want }) => {
    expect(speakers(text)).toEqual(want);
  });
});
