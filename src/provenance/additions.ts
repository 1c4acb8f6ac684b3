import type { Money } from '../model/money.js';
import type { Addition } from '../model/report.js';
import type { Told } from '../model/saga.js';
import { sameFigure } from './figure.js';
import { denies, isOfficial, rankOf, stageOf } from './stage.js';

/** What a saga's claims have said up to a point; grows claim by claim. */
export class Heard {
  /** Rank of the furthest stage told. */
  top = -1;
  /** A club has said so itself. */
  official = false;
  /** The story began with the word that somebody will not stay. */
  refused = false;
  private loan: boolean | null = null;
  private dated = false;
  private clubs = 0;
  private readonly fees: Money[] = [];
  private readonly speakers = new Set<string>();
  affirmed = 0;
  denied = 0;

  /** What a claim adds to all that was heard, in a fixed order. `speaker`: key of a person or club that speaks in it. */
  adds(told: Told, speaker: string | null): readonly Addition[] {
    const { fee } = told;
    const found: Addition[] = [];
    if (!denies(told, this.top) && rankOf(stageOf(told)) > this.top) found.push('stage');
    if (fee !== null && fee.sort !== 'valuation' && !this.fees.some((known) => sameFigure(known, fee)))
      found.push('fee');
    if (told.from !== null && this.clubs === 0 && this.affirmed + this.denied > 0) found.push('club');
    if (told.window !== null && !this.dated) found.push('date');
    if (speaker !== null && !this.speakers.has(speaker)) found.push('quote');
    if (told.loan && this.loan === false) found.push('loan');
    return found;
  }

  hear(told: Told, speaker: string | null): void {
    if (denies(told, this.top)) {
      if (this.affirmed + this.denied === 0) this.refused = told.kind === 'stay';
      this.denied++;
    } else {
      this.affirmed++;
      this.top = Math.max(this.top, rankOf(stageOf(told)));
      this.loan = (this.loan ?? false) || told.loan;
    }
    this.official ||= isOfficial(told);
    if (told.fee !== null) this.fees.push(told.fee);
    if (told.window !== null) this.dated = true;
    if (told.from !== null) this.clubs++;
    if (speaker !== null) this.speakers.add(speaker);
  }
}
