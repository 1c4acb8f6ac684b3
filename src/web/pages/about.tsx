import type { LedgerStatus } from '../../ledger/reader.js';
import { CERTAINTIES } from '../../model/claim.js';
import { REPORT_CLASSES, type ReportClass } from '../../model/report.js';
import { STAGES } from '../../model/saga.js';
import type { Ask, Page } from '../ask.js';
import { dayWords } from '../day.js';
import { CertaintyMark } from '../parts/certainty.js';
import { Chain } from '../parts/chain.js';
import { CERTAINTY_WORDS, CLASS_WORDS, STAGE_WORDS } from '../words.js';

const CLASS_MEANINGS: Readonly<Record<ReportClass, string>> = {
  first: 'the first report of the saga that the ledger knows',
  repeat: 'nothing new: the same origin again, or no source and no addition',
  'follow-up': 'the same origin, but it adds something: a stage, a fee, a club, a date, words, a loan',
  confirmation: 'another origin, independent of those before it',
  denial: 'somebody says no',
};

/** How to read the desk: its words, its signs, and what the ledger behind it holds. */
export async function aboutPage(ask: Ask): Promise<Page> {
  const status = await ask.reader.status(ask.view);
  return {
    title: 'How to read this desk',
    section: 'about',
    body: (
      <div class="prose">
        <h1>How to read this desk</h1>
        <p class="standfirst">
          Most transfer stories are copies of a few. This desk shows for each story who said it first, who
          merely repeated it, how sure they sounded, and what has changed. It says nothing on its own word.
        </p>
        <h2>From article to saga</h2>
        <p>
          An <b>article</b> is one text of one outlet. Every statement in it about somebody's club career is a{' '}
          <b>claim</b>; other statements (an injury, a contract, a club's need) are <b>facts</b>. Each rests
          on a <b>quote</b>: exact words at an exact place, which are checked against the text whenever a page
          shows them. If they are no longer there, the quote is called <b>orphaned</b>.
        </p>
        <p>
          Some texts are <b>retold</b>: somebody put the facts of an outlet's report into other words, as the
          articles of the example corpus do. Their quotes are exact words of the retelling, never of the
          outlet.
        </p>
        <p>
          A <b>saga</b> is everything said about one person and one destination in one window; staying and
          leaving have sagas too. Its headline is the name of the talk. It does not say that the talk is true.
        </p>
        <h2>Chains and origins</h2>
        <p>
          A <b>chain</b> runs from the outlet that you would read outward to the <b>origin</b>, whose word it
          is in the end. This one says that an outlet credits another, which credits unnamed voices:
        </p>
        <Chain
          links={{ ...ask.links, source: () => ask.links.to('/about') }}
          sources={[
            { name: 'The outlet', sort: 'outlet' },
            { name: 'Another outlet', sort: 'outlet' },
            { name: 'reports in Italy', sort: 'anonymous' },
          ]}
        />
        <p>
          Copies go back to one origin and count once. An origin whose own report has not been read is kept
          all the same and marked as unread.
        </p>
        <h2>Stages</h2>
        <dl>
          {STAGES.map((stage) => (
            <>
              <dt>{stage}</dt>
              <dd>{STAGE_WORDS[stage]}</dd>
            </>
          ))}
        </dl>
        <h2>Certainty</h2>
        <p>
          How sure the words sound, not how likely the move is. In the article reader the underline shows it
          as well.
        </p>
        <dl>
          {CERTAINTIES.map((certainty) => (
            <>
              <dt>
                <CertaintyMark certainty={certainty} />
              </dt>
              <dd>
                <span class={`mark sure-${certainty}`}>{CERTAINTY_WORDS[certainty]}</span>
              </dd>
            </>
          ))}
        </dl>
        <h2>Reports</h2>
        <dl>
          {REPORT_CLASSES.map((name) => (
            <>
              <dt>
                <span class={`tag class-${name}`}>{CLASS_WORDS[name]}</span>
              </dt>
              <dd>{CLASS_MEANINGS[name]}</dd>
            </>
          ))}
        </dl>
        <h2>As of</h2>
        <p>
          The field <b>As of</b> shows any page as it was on a day: nothing published later counts, in no
          number and no order. The day stays with you from page to page until you take it away.
        </p>
        <h2>What the ledger holds</h2>
        <Holdings status={status} />
      </div>
    ),
  };
}

function Holdings({ status }: { status: LedgerStatus }) {
  const rows: readonly (readonly [string, string | number])[] = [
    ['articles', status.articles],
    ['of them unread', status.unread],
    ['claims', status.claims],
    ['facts', status.facts],
    ['sagas', status.sagas],
    ['outlets', status.outlets],
    ['first published', dayWords(status.firstPublished)],
    ['last published', dayWords(status.lastPublished)],
    ['last read', dayWords(status.lastRead)],
    ['languages', status.languages.map(({ lang, articles }) => `${lang} ${articles}`).join(', ') || 'none'],
  ];
  return (
    <dl class="holdings">
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}
