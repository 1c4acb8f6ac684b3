import type { ClubMention } from './club.js';
import type { Traits } from './node.js';

/** What a phrase tells of a person, before it has told anything. */
export function noTraits(): Traits {
  return {
    club: null,
    former: [],
    nations: [],
    age: null,
    position: null,
    role: null,
    loan: false,
    signing: false,
    plays: false,
  };
}

/** A club that somebody is, or once was, at. */
export function giveClub(traits: Traits, former: boolean, club: ClubMention): void {
  if (former) traits.former.push(club);
  else traits.club ??= club;
}
