import type { FactRule } from '../../../reading/facts/rule.js';

/** Moves of the past that are told by what they cost, brought in or led to. */
export const MOVES: readonly FactRule[] = [
  {
    rule: 'en.fact.past.sale',
    example: 'Lille banked £25m from the sale of Carlo Benti to Fulham.',
    kind: 'past-transfer',
    speech: true,
    subject: 'object',
    reach: 'modifiers',
    set: { acts: 'from' },
    patterns: [
      'sale|departure|transfer of ~3 <person> to ~1 <club:to> ~3 (has|have|had|helped|raised|brought|left|gave|allowed|meant|was|last)',
      'sale|transfer of ~3 <person> for ~2 <amount>',
      'received|banked|pocketed|recouped|earned|netted <amount> (for|from) ~5 <person>',
    ],
    needs: ['to', 'amount', 'date'],
    // What is still to come is no past.
    unless: [
      'proposed',
      'potential',
      'possible',
      'prospective',
      'any',
      'planned',
      'imminent',
      'expected',
      'future',
    ],
  },
  {
    rule: 'en.fact.past.outlay',
    example: 'Everton splashed out £50m to prise Carlo Benti from Lille last year.',
    kind: 'past-transfer',
    speech: true,
    subject: 'object',
    reach: 'modifiers',
    set: { acts: 'to' },
    patterns: [
      'splashed|forked|shelled|splurged out <amount> (to|on|for) ~2 <person>',
      'paid|spent|splashed <amount> to (prise|lure|land|sign|get|buy|bring|take|tempt) ~1 <person>',
      'fought|saw|held off ~4 to (sign|land) <person>',
    ],
    needs: ['from', 'date', 'to', 'amount'],
    unless: ['could', 'have', 'has', 'not', 'to'],
  },
  {
    rule: 'en.fact.past.permanent',
    example: 'Reuter made his loan move permanent for £20m last year.',
    kind: 'past-transfer',
    speech: true,
    subject: 'subject',
    reach: 'modifiers',
    patterns: [
      'made (his|her|the) ~3 (move|loan|stay|deal|switch) permanent ~1',
      'departed|headed (on loan|on-loan|permanently)? (to|for) ~2 <club:to>',
      'spells|stints|loans (at|with|in) <club:to>',
    ],
    needs: ['to', 'date', 'amount', 'loan'],
    unless: ['be', 'to', 'will', 'could', 'have'],
  },
];
