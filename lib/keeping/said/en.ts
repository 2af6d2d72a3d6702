import type { SaidWords } from './words';

const MEAL = 'lunch|brunch|coffee|tea|dinner|breakfast|beers?|a drink|drinks';

export const EN: SaidWords = {
  ways: [
    {
      words: '(?:got|had|received) (?:an? )?(?:e mail|email|mail) from|(?:e mail|email|mail) from',
      channel: 'mail',
      direction: 'in',
    },
    { words: '(?:e mailed|emailed|mailed)', channel: 'mail', direction: 'out', them: 'in' },
    { words: '(?:an? )?(?:e mails?|emails?)|a mail', channel: 'mail', direction: 'out' },
    {
      words:
        'called(?: back)?|rang|phoned|facetimed|zoomed|(?:talked|spoke|spoken|chatted)(?: on the phone)?|' +
        '(?:had )?(?:an? )?(?:(?:video|phone|zoom|teams) )?(?:call|chat)|by phone|on the phone|over the phone',
      channel: 'call',
      direction: 'both',
    },
    {
      words:
        `met(?: up)?|saw|seen|(?:had |went for |grabbed )?(?:an? |some )?(?:${MEAL})|had a meeting|meeting|` +
        'ran into|bumped into|visited|went for a walk',
      channel: 'meeting',
      direction: 'both',
    },
    {
      words:
        'heard (?:back )?from|(?:got|had|received) (?:an? )?(?:message|note|reply|answer|text|whatsapp) from|' +
        '(?:message|note|reply|answer|text) from',
      channel: 'message',
      direction: 'in',
    },
    {
      words: 'wrote(?: back)?|written|messaged|texted|pinged|replied|answered|sent',
      channel: 'message',
      direction: 'out',
      them: 'in',
    },
    { words: '(?:an? )?(?:message|note|text|whatsapp)', channel: 'message', direction: 'out' },
  ],
  fromThem: 'me|us',
  nameFirst: true,
  exchanges: {
    gave: 'gave|offered|sent|shared|passed on|introduced',
    got: 'got|received|was given',
    asked: 'asked(?: (?:her|him|them|me|us))?(?: for| about)?',
  },
  kinds: {
    introduction: 'introductions?|intros?|introduced',
    opportunity: 'opportunity|opportunities|jobs?|leads?|openings?',
    reference: 'references?|recommendations?',
    collaboration: 'collaborations?|projects?',
    resource: 'resources?|articles?|books?|links?|slides',
    expertise: 'advice|expertise|help|feedback',
  },
  fillers:
    'i|we|me|us|he|she|they|her|him|them|have|had|just|also|to|with|for|about|an?|the|on|by|from|some|at|over|in|up|' +
    'for the|briefly|again|finally|earlier|each other',
  and: 'and',
  days: {
    back: [
      ['(?:the )?day before yesterday', 2],
      ['yesterday|last night', 1],
      ['today|just now|now|this (?:morning|afternoon|evening)|tonight', 0],
    ],
    part: 'in the (?:morning|afternoon|evening)|at (?:noon|lunchtime|\\d{1,2}(?::\\d\\d)?(?: ?(?:am|pm|o clock))?)',
    partBehind: 'morning|afternoon|evening|night',
    numbers: {
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      'a couple of': 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
    },
    units: { day: 'days?', week: 'weeks?|wks?', month: 'months?', year: 'years?' },
    ago: ['(?:about |around )?{n} {unit} ago'],
    last: ['last {unit}'],
    weekend: '(?:at |on |over |during )?(?:the |last )weekend',
    weekdays: ['sundays?', 'mondays?', 'tuesdays?', 'wednesdays?', 'thursdays?', 'fridays?', 'saturdays?'],
    shortWeekdays: ['sun', 'mon', 'tues?', 'weds?', 'thu(?:rs?)?', 'fri', 'sat'],
    on: 'on|on the|the|last|this|this past|this last',
    past: 'past',
    thisOne: 'this',
    ofLastWeek: '(?:of )?last week',
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept?',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    of: 'of',
    ordinal: 'st|nd|rd|th',
    ordinals: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
    },
    onThe: 'on the|the',
    dayFirst: false,
    vague:
      '(?:a )?(?:few|several) (?:days|weeks|months|years) ago|the other day|recently|lately|a while ago|last (?:spring|summer|autumn|fall|winter)',
    // "Will" is a name as well, until a verb stands behind it.
    toCome:
      'tomorrow|soon|(?:have|has) to|will(?= (?:be|have|get|go|do|call|phone|ring|zoom|meet|see|visit|write|message|text|' +
      'ping|e mail|email|mail|send|talk|speak|chat|ask|reply|answer|grab|give|offer|share|introduce|catch|try) )',
    ahead: 'in {n} {unit}',
    next: 'next \\w+',
  },
};
