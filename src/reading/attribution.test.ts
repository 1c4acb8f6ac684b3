import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import { INVENTED_PRESS } from '../../test/support/press.js';
import { english } from '../languages/en/index.js';
import { createRegister } from '../register/register.js';
import { createReader } from './read.js';

const reader = createReader([english], createRegister(INVENTED_PRESS));

/** Whose word each claim is, from the article's own outlet outward, and how sure it is. */
function credited(text: string, outlet: string | null = null): readonly string[] {
  const { claims } = reader.read(articleOf(text, { outlet }));
  return claims.map((claim) =>
    [claim.certainty, ...claim.sources.slice(1).map((source) => source.name)].join(' < '),
  );
}

describe('whose word a claim is', () => {
  it.each([
    // A name in front of what would be nobody's word on its own.
    ['El Marcador reports that Fulham want Alan Reuter.', 'reported < El Marcador'],
    ['The Daily Lantern reports that Fulham are keen on Alan Reuter.', 'reported < Daily Lantern'],
    ['The Rovers reports that Fulham will not be signing Alan Reuter.', 'reported < The Rovers'],
    ['Reports in Italy say that Fulham want Alan Reuter.', 'reported < Reports in Italy'],
    // Who only passes it on, and what is said to stand in a piece that has been credited.
    [
      'Fulham want Alan Reuter, according to El Marcador, as quoted by the Daily Lantern.',
      'reported < Daily Lantern < El Marcador',
    ],
    ['Fulham want Alan Reuter, as per the Daily Lantern.', 'reported < Daily Lantern'],
    // One that begins with a number.
    ['Fulham are keen on Alan Reuter, 90min can reveal.', 'reported < 90min'],
    ['Fulham are keen on Alan Reuter, according to 90min.', 'reported < 90min'],
    // Ones in small letters, and ones that are words at the head of a sentence.
    ['Fulham are keen on Alan Reuter, according to talkSPORT.', 'reported < talkSPORT'],
    ['Fulham are keen on Alan Reuter, football.london understands.', 'reported < football.london'],
    ['AS claim that Fulham are keen on Alan Reuter.', 'reported < AS'],
    // Told by somebody near a club, which does not speak itself.
    ['A Fulham source said that they want Alan Reuter.', 'reported < A Fulham source'],
    // What others say of it, and whether it is to be believed.
    ['It has been reported by the Daily Lantern that Fulham want Alan Reuter.', 'reported < Daily Lantern'],
    ['If the Daily Lantern is to be believed, Fulham want Alan Reuter.', 'reported < Daily Lantern'],
    ['The Daily Lantern also reports that Fulham want Alan Reuter.', 'reported < Daily Lantern'],
    ['The Daily Lantern has broken the news that Fulham want Alan Reuter.', 'reported < Daily Lantern'],
    ['Record reports that Fulham are keen on Alan Reuter.', 'reported < Record'],
    // An outlet of which nothing is known but that it writes.
    ["Fulham want Lille striker Alan Reuter, L'Echo du Stade reports.", "reported < L'Echo du Stade"],
    ["Fulham want Lille striker Alan Reuter, reports L'Echo du Stade.", "reported < L'Echo du Stade"],
    ['Footy Express says Fulham want Lille striker Alan Reuter.', 'reported < Footy Express'],
    // Outlets of which nothing is known, at the end of a paragraph and in front of what they write.
    ['Fulham want Lille striker Alan Reuter. (Harbour Echo)', 'reported < Harbour Echo'],
    ['Fulham want Alan Reuter. (Il Corriere di Carrara - in Italian)', 'reported < Il Corriere di Carrara'],
    ['Fulham want Alan Reuter. (El Marcador, via Lille Live)', 'reported < Lille Live < El Marcador'],
    ['Fulham want Alan Reuter. (El Marcador via Lille Live)', 'reported < Lille Live < El Marcador'],
    ['Fulham want Alan Reuter. (Fulham)', 'asserted'],
    // A line of its own under the item.
    ['Fulham want Lille striker Alan Reuter.\nFull story: Daily Lantern', 'reported < Daily Lantern'],
    ['Fulham want Lille striker Alan Reuter.\n\nSource: El Marcador (in Spanish)', 'reported < El Marcador'],
    ['Fulham want Lille striker Alan Reuter.\nPhoto: Daily Lantern', 'asserted'],
    ['Fulham want Lille striker Alan Reuter.\nClub: Fulham', 'asserted'],
    // Reports of a place, in front and behind.
    [
      'Fulham want Lille striker Alan Reuter, according to reports in the Netherlands.',
      'reported < reports in the Netherlands',
    ],
    ['Fulham want Lille striker Alan Reuter, say reports from Spain.', 'reported < reports from Spain'],
    ['Fulham want Lille striker Alan Reuter, say sources.', 'reported < sources'],
    ['Fulham want Lille striker Alan Reuter, if reports are to be believed.', 'reported'],
    // A line of paper talk.
    ['Fulham want Lille striker Alan Reuter - Daily Lantern', 'reported < Daily Lantern'],
    ['Fulham want Lille striker Alan Reuter - Fabio Serrano', 'reported < Fabio Serrano'],
    [
      'Fulham want Lille striker Alan Reuter – the Daily Lantern and El Marcador.',
      'reported < Daily Lantern < El Marcador',
    ],
    ['Fulham want Lille striker Alan Reuter - once of Everton', 'asserted'],
    ['According to Dagens Kamp, which quotes his agent, Fulham want Alan Reuter.', 'reported < Dagens Kamp'],
    ['Mundo Balon link Alan Reuter with Fulham.', 'reported < Mundo Balon'],
    // Chains.
    [
      'Fabio Serrano, speaking to KickOffDaily, says Fulham want Alan Reuter.',
      'reported < KickOffDaily < Fabio Serrano',
    ],
    ['The Beacon, citing El Marcador, claim Fulham want Alan Reuter.', 'reported < The Beacon < El Marcador'],
    ['Fulham want Alan Reuter, writes Matt Hale in the Lodestar.', 'reported < The Lodestar < Matt Hale'],
    ["The Lodestar's Matt Hale says Fulham want Alan Reuter.", 'reported < The Lodestar < Matt Hale'],
    ['Fulham want Alan Reuter, his agent told El Marcador.', 'reported < El Marcador < his agent'],
    ['Fulham want Alan Reuter, a source told El Marcador.', 'reported < El Marcador < a source'],
    [
      'Matt Hale of the Lodestar reports that Fulham want Alan Reuter.',
      'reported < The Lodestar < Matt Hale',
    ],
    // Somebody without a name, or nobody, behind the verb.
    ['Lille striker Alan Reuter will join Fulham, says his agent.', 'reported < his agent'],
    ['Lille striker Alan Reuter will join Fulham, say the Spanish press.', 'reported < Spanish press'],
    ['Fulham want Lille striker Alan Reuter, say Lille.', 'confirmed < Lille'],
    ['Fulham want Alan Reuter, Quay Sports can pass on.', 'reported < Quay Sports'],
    ['Fulham want Alan Reuter, the Lodestar can now reveal.', 'reported < The Lodestar'],
    ['El Marcador, however, claims that Fulham want Alan Reuter.', 'reported < El Marcador'],
    ['The Lodestar, meanwhile, report that Fulham want Alan Reuter.', 'reported < The Lodestar'],
    // Those around somebody are not he.
    [
      'Sources close to Alan Reuter say that Fulham want the Lille striker.',
      'reported < Sources close to Alan Reuter',
    ],
    [
      'People close to Alan Reuter say that Fulham want the Lille striker.',
      'reported < People close to Alan Reuter',
    ],
    [
      'Sources close to both clubs say that Fulham want Lille striker Alan Reuter.',
      'reported < Sources close to both clubs',
    ],
    [
      'Fulham want Lille striker Alan Reuter, according to sources close to the deal.',
      'reported < sources close to the deal',
    ],
    [
      'People close to the Lille striker believe that Fulham want Alan Reuter.',
      'reported < People close to the Lille striker',
    ],
    // The press of a country, and what goes around there.
    ['Spanish newspapers report that Fulham want Alan Reuter.', 'reported < Spanish newspapers'],
    ['German outlets claim Fulham want Alan Reuter.', 'reported < German outlets'],
    ['Word in Spain is that Fulham want Alan Reuter.', 'reported < Word in Spain'],
    ['Fulham want Alan Reuter, or so they say in Spain.', 'reported < reports in Spain'],
    ['They insist in Italy that Fulham want Alan Reuter.', 'reported < reports in Italy'],
    ['It was stated on Tuesday that Fulham want Alan Reuter.', 'reported'],
    ['He wrote on X: "Fulham want Alan Reuter."', 'asserted'],
    // A hedge by itself.
    ['Fulham want Lille striker Alan Reuter, apparently.', 'hedged'],
    ['Fulham want Lille striker Alan Reuter, reportedly.', 'hedged'],
    ['El Marcador reports that Fulham want Alan Reuter, apparently.', 'reported < El Marcador'],
    // What another outlet is called for short.
    ['Fulham want Alan Reuter, according to the Quayside Echo.', 'reported < Quayside Echo'],
    // What a sentence is put under, or signed with.
    ['Fabio Serrano: Fulham want Alan Reuter.', 'reported < Fabio Serrano'],
    ['[Fabio Serrano] Fulham want Alan Reuter.', 'reported < Fabio Serrano'],
    ['[The Lodestar] Fulham want Alan Reuter', 'reported < The Lodestar'],
    ['Fulham want Alan Reuter - El Marcador', 'reported < El Marcador'],
    ['Fulham want Alan Reuter | Quay Sports', 'reported < Quay Sports'],
    ['Fulham want Alan Reuter (via El Marcador).', 'reported < El Marcador'],
    ['[Fulham] Everton want Alan Reuter.', 'asserted'],
    // The sentence before.
    ['Fulham want Alan Reuter. That is according to El Marcador.', 'reported < El Marcador'],
    ["Fulham want Alan Reuter. That's according to Fabio Serrano.", 'reported < Fabio Serrano'],
    ['Fulham want Alan Reuter. So says El Marcador.', 'reported < El Marcador'],
    // What one side tells the other is nobody's public word, and leave that is given is certain.
    ['Fulham have told Alan Reuter that he can leave.', 'asserted'],
    ['Fulham striker Alan Reuter has been told he may leave.', 'asserted'],
    ['Fulham are said to be keen on Alan Reuter.', 'hedged'],
    ['Fulham striker Alan Reuter can leave for nothing.', 'hedged'],
    // A club's own news.
    ['Fulham have announced the signing of Alan Reuter from Lille.', 'confirmed < Fulham'],
    ['Fulham confirm the exit of Alan Reuter.', 'confirmed < Fulham'],
    ["Alan Reuter's move to Fulham could be announced this week.", 'hedged'],
    [
      'Fulham have signed Alan Reuter from Lille, the Premier League club said on Friday.',
      'confirmed < Fulham',
    ],
    // Questions.
    ['Is Alan Reuter on his way to Fulham?', 'speculative'],
    ['Could Fulham sign Alan Reuter?', 'speculative'],
    // Conditions hold for their own clause.
    ['Fulham are keen on Alan Reuter and could return if the price falls.', 'asserted'],
    ['Fulham will bid for Alan Reuter if the price falls.', 'speculative'],
    ['Fulham have made a bid for Alan Reuter because Rory Kemble would walk if nobody arrived.', 'asserted'],
    ['Fulham would sign Alan Reuter if the price fell.', 'speculative'],
    ['Fulham have been told they must pay £20m for Alan Reuter.', 'asserted'],
    ['It is official: Fulham have signed Alan Reuter.', 'confirmed'],
    // What went before somebody's words is not his.
    ['Lille coach Rory Kemble says he was surprised after Fulham made a bid for Alan Reuter.', 'asserted'],
  ])('%s', (text, want) => {
    expect(credited(text)).toEqual([want]);
  });

  it.each([
    ['The Post understands Fulham want Alan Reuter.', 'The Harbour Post', 'asserted'],
    ['Fulham want Alan Reuter, Harbour Post understands.', 'Harbour Post', 'asserted'],
    ['The Post understands Fulham want Alan Reuter.', 'The Lantern', 'reported < Post'],
    ['Fulham want Alan Reuter, Quay Sports News has learned.', 'www.quaysports.com', 'asserted'],
    ['Fulham want Alan Reuter, sources say.', 'The Lantern', 'reported < sources'],
    ['Fulham want Alan Reuter, sources told the Lantern.', 'The Lantern', 'reported < sources'],
    ['Fulham have signed Alan Reuter from Lille.', 'Fulham FC', 'confirmed'],
    ['Fulham have signed Alan Reuter from Lille.', 'Fulham official website', 'confirmed'],
    ['Fulham have signed Alan Reuter from Lille.', 'Fulham Chronicle', 'asserted'],
    ['Everton could sign Alan Reuter.', 'Fulham FC', 'hedged'],
  ])('%s (%s)', (text, outlet, want) => {
    expect(credited(text, outlet)).toEqual([want]);
  });

  // What comes "meanwhile" of somebody else is no longer told by who is credited; what goes on is.
  it.each([
    [
      'Fulham want Alan Reuter, according to El Marcador. Everton, meanwhile, want Lille striker Carlo Benti.',
      ['reported < El Marcador', 'asserted'],
    ],
    [
      'Fulham want Alan Reuter, according to El Marcador. Meanwhile, Everton want Lille striker Carlo Benti. Genk want Rory Kemble.',
      ['reported < El Marcador', 'asserted', 'asserted'],
    ],
    [
      'Fulham want Alan Reuter, according to El Marcador. Everton, meanwhile, have made a bid for Reuter.',
      ['reported < El Marcador', 'reported < El Marcador'],
    ],
    [
      'El Marcador claims that Fulham want Alan Reuter. They also want Lille striker Carlo Benti.',
      ['reported < El Marcador', 'reported < El Marcador'],
    ],
  ])('%s', (text, want) => {
    expect(credited(text)).toEqual(want);
  });
});
