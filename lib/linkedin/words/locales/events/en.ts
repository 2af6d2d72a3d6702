import type { LocalePack } from '../pack';
import { say } from '../say';

/** English: LinkedIn's own sentences as public tools and older pages tell them (linkedin-pages.md 1.9, 2026-08). */

const TO_LINKEDIN = '^(?:congratulate|congrats to|celebrate)';
const JOY =
  '(?:happy|excited|thrilled|proud|delighted|pleased|honou?red|humbled|glad|stoked|grateful|beyond excited)';
/** "I", with up to three small words and before the verb: "I've just", "I am so happy to share that I". */
const I_HAVE =
  "\\bi(?:'ve| have|'m| am| was| got|)(?: (?:just|now|officially|recently|finally|also|been|be|being|so|very)){0,3}";
const I_AM =
  "\\bi(?:'m| am)(?: (?:just|now|officially|finally|also|actively|currently|still|so|very|again)){0,3}";
/** What somebody looks for who has no work: not a role model, not work samples, not a challenge for a team. */
const SOUGHT =
  '(?:(?:role|job|position|opportunit(?:y|ies)|challenge)s?(?! (?:paper|model|board|ad|description|for (?:my|our))s?\\b)\\b|work(?=$|[,;)]| (?:in|as|and|again|now|after|since|near|or)\\b))';
/** Whose birthday it is: not somebody's somebody, and nothing that happened at a place that is called so. */
const BORN = `(?:(?!'s \\p{L}+'s | (?:at|as|for|from|with|in) )[^:"“”„«»\\n]){1,80}?`;
const AS_AT = '(?: as (?:an? |the )?{title/at}(?= at |$))?(?: (?:at|with) {company+})?';

/** `told.`: LinkedIn of a person, on cards and notifications; `own.`: authors of themselves, in posts. */
export const enEvents: LocalePack['events'] = [
  {
    key: 'told.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      `${TO_LINKEDIN} {name} (?:for|on) (?:celebrating )?{years}[ -]years?(?: (?:at|with) {company/at})?$`,
    ),
  },
  {
    key: 'told.workAnniversary.of',
    type: 'workAnniversary',
    pattern: say(
      `${TO_LINKEDIN} {name}'s? (?:{years}[ -]years? )?work anniversary(?: at {company/at|on})?(?: (?:on|today)\\b.*)?$`,
    ),
  },
  {
    key: 'told.workAnniversary.is',
    type: 'workAnniversary',
    pattern: say(
      '^{name} (?:is celebrating|celebrates|celebrated|has completed|completed) {years} years? (?:at|with) {company/at}$',
    ),
  },
  {
    key: 'told.workAnniversary.word',
    type: 'workAnniversary',
    pattern: say('^{name} work anniversary\\b'),
  },
  {
    key: 'told.birthday',
    type: 'birthday',
    pattern: say(
      `^(?:(?:wish|celebrate|congratulate|say happy birthday to|today is|it's) ${BORN}\\bbirthday\\b|say happy birthday to {name}$|${BORN} (?:birthday is|is celebrating (?:a|their|his|her) birthday))`,
    ),
  },
  {
    key: 'told.newJob',
    type: 'newJob',
    pattern: say(
      `^(?:congratulate|congrats to) {name} (?:for|on) (?:starting )?(?:a |an |their |his |her )?new (?:position|job|role)(?: as {title/at})?(?: at {company/at})?$`,
    ),
  },
  {
    key: 'told.newJob.is',
    type: 'newJob',
    pattern: say(
      '^{name} (?:has )?(?:started|starts|is starting|has|accepted) (?:a |their |his |her )?new (?:position|job|role)(?: as {title/at})?(?: at {company/at})?$',
    ),
  },
  {
    key: 'told.newJob.now',
    type: 'newJob',
    pattern: say(
      '^{name} is now (?!(?:following|hiring|recruiting|looking|sharing|offering|attending|speaking|writing|posting|connected|live|open|available|online|active|verified|on|in|an? top)\\b){title/at} at {company/at}$',
    ),
  },
  {
    key: 'told.newJob.joined',
    type: 'newJob',
    pattern: say(
      '^{name} (?:has )?joined (?!(?:your|my|our|a|an|(?:the )?(?:group|event|community|club|newsletter|page))\\b){company/as} as (?:an? |the )?{title}$',
    ),
  },
  {
    key: 'told.newJob.word',
    type: 'newJob',
    pattern: say(
      '^(?:congratulate|congrats to) {name} (?:for|on) (?:starting )?(?:a |an |their |his |her )?new (?:position|job|role)\\b',
    ),
  },
  {
    key: 'told.promotion',
    type: 'promotion',
    pattern: say(
      '^(?:(?:congratulate|congrats to) {name} (?:for|on) (?:being promoted|getting promoted|(?:a |their |his |her |the )?promotion)(?: to)?)(?: {title/at})?(?: at {company/at})?$',
    ),
  },
  {
    key: 'told.promotion.is',
    type: 'promotion',
    pattern: say('^{name} (?:was|has been|got|is) promoted(?: to {title/at})?(?: at {company/at})?$'),
  },
  {
    key: 'told.degree',
    type: 'degree',
    pattern: say(
      '^(?:congratulate|congrats to) {name} (?:for|on) (?:graduating|(?:earning|completing|receiving) (?:an? |their |his |her )[^\\n:]{2,60}?)(?: (?:from|at) {school})?$',
    ),
  },
  { key: 'told.degree.is', type: 'degree', pattern: say('^{name} (?:has )?graduated(?: from {school})?$') },
  {
    key: 'told.certification',
    type: 'certification',
    pattern: say(
      '^{name} (?:earned|received|completed|passed) (?:a|an|the|their|his|her) [^\\n:]{0,60}\\b(?:certification|certificate)\\b',
    ),
  },
  {
    key: 'told.award',
    type: 'award',
    pattern: say('^{name} (?:won|received) (?:an?|the|their) [^\\n:]{0,60}\\b(?:award|prize)\\b'),
  },
  {
    key: 'told.openToWork',
    type: 'openToWork',
    pattern: say(
      '^{name} is (?:now )?(?:open to work$|looking for (?:a )?(?:new )?(?:job|role|position|opportunit))',
    ),
  },
  {
    key: 'own.newJob.exact',
    type: 'newJob',
    pattern: say(
      `\\bi(?:'m| am) (?:starting|excited to start) (?:a )?new (?:position|job|role) as (?:an? |the )?{title/at} at {company/at|as|where|and|in|to|with|from|since}$`,
    ),
  },
  {
    key: 'own.newJob',
    type: 'newJob',
    pattern: say(
      `${I_HAVE}(?: (?:${JOY} to (?:be )?))? ?(?:start(?:ing|ed)?|accept(?:ed|ing)|taken(?: on)?|taking on|begun|began|beginning|stepping into|stepped into|moving into|moved into) (?:in |into )?(?:a |an |my |the )?(?:\\p{L}+ )?new (?:\\p{L}+ )?(?:(?:position|job|role)(?! (?:paper|model|board|ad|description)s?\\b)|chapter(?= as ))${AS_AT}`,
    ),
  },
  {
    key: 'own.newJob.accepted',
    type: 'newJob',
    pattern: say(
      `${I_HAVE} (?:accept(?:ed|ing)|taken on|taking on) (?:the |a |an )?(?:position|role|job) (?:of|as) (?:an? |the )?{title/at} at {company+}`,
    ),
  },
  {
    key: 'own.newJob.joined',
    type: 'newJob',
    pattern: say(
      `(?:${I_HAVE} (?:joined|joining)|${I_HAVE} ?${JOY} to (?:announce that i(?:'m|'ve| am| have) )?(?:join(?:ed|ing)?|be joining|have joined)|^(?:so |super |very )?${JOY} to (?:join|be joining|have joined)) {company/as} as (?:an? |the |their )?(?!(?:guest|speaker|panel|co-?host|host|judge|mentor|keynote|moderator|volunteer))(?:new )?{title}$`,
    ),
  },
  {
    key: 'own.promotion',
    type: 'promotion',
    pattern: say(
      `(?:${I_HAVE} promoted|\\bmy promotion)(?: to (?:the (?:role|position) of )?(?:an? |the )?{title/at}(?= at |$))?(?: (?:at|with) {company+})?`,
    ),
  },
  {
    key: 'own.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      `(?:^(?:today (?:marks|i celebrate) |it's been |celebrating )|\\bi(?:'m| am) celebrating |\\bi (?:just )?celebrated )(?:my )?(?:exactly |officially )?{years}[ -]years? (?:work anniversary )?(?:at|with) {company+}`,
    ),
  },
  {
    key: 'own.workAnniversary.word',
    type: 'workAnniversary',
    pattern: say(
      '\\bmy (?:{years}(?:st|nd|rd|th)?[ -])?(?:years? )?work anniversary\\b(?: (?:at|with) {company+})?',
    ),
  },
  {
    key: 'own.birthday',
    type: 'birthday',
    pattern: say(
      "(?:\\bit's|\\btoday is|\\btoday's|\\btoday was) my (?:\\d{1,3}(?:st|nd|rd|th) )?birthday\\b",
    ),
  },
  {
    key: 'own.degree',
    type: 'degree',
    pattern: say(`${I_HAVE} graduated(?: [^\\n:]{1,60}?)??(?: (?:from|at) {school+})`),
  },
  {
    key: 'own.degree.word',
    type: 'degree',
    pattern: say(
      `${I_HAVE} (?:completed|finished|earned|received|obtained|defended) (?:a |an |my |the )[^\\n:]{0,60}?\\b(?:degree|bachelor'?s?|master'?s|mba|ph\\.?d|doctorate|dissertation|thesis)\\b(?: (?:[^\\n:]{1,40} )?(?:from|at) {school+})?`,
    ),
  },
  {
    key: 'own.certification',
    type: 'certification',
    pattern: say(
      `${I_HAVE} (?:earned|obtained|received|completed|got|passed|achieved|gained) (?:a |an |my |the )?[^\\n]{0,60}?\\b(?:certification|certificate|certified|exam)\\b`,
    ),
  },
  {
    key: 'own.award',
    type: 'award',
    pattern: say(
      `${I_HAVE} ?(?:(?:${JOY} to (?:have )?)?(?:won|win|received?|awarded|named|recogni[sz]ed)) [^\\n:]{0,60}?\\b(?:award|prize|medal|top voice|\\d\\d under \\d\\d)\\b`,
    ),
  },
  {
    key: 'own.launch',
    type: 'launch',
    pattern: say(
      `(?:^(?:so |super |very )?|\\b(?:i'm|i am|we're|we are) (?:so |super |very )?)${JOY} to (?:announce|share) the launch of\\b`,
    ),
  },
  {
    key: 'own.launch.did',
    type: 'launch',
    pattern: say(
      "\\b(?:i|we|i've|we've)(?: have)?(?: (?:just|finally|officially|recently)){0,2} launched (?:my|our|a|an|the) (?!(?:search|investigation|appeal))\\p{L}+",
    ),
  },
  {
    key: 'own.openToWork',
    type: 'openToWork',
    pattern: say(
      `(?:${I_AM} (?:open to work(?! (?:with|on|in|from|at)\\b)|open to (?:new )?(?:opportunities|roles|positions|jobs)|(?:looking|searching) for (?:a |an |my )?(?:\\p{L}+ ){0,2}${SOUGHT}|seeking (?:a |an |my )?(?:\\p{L}+ ){0,2}${SOUGHT}|on the job market)|\\bi (?:was|got|have been|am)(?: \\p{L}+){0,2}? (?:laid off|let go|made redundant|affected by)|\\bi've been(?: \\p{L}+){0,2}? (?:laid off|let go|made redundant)|\\bi lost my job\\b|\\bmy (?:\\p{L}+ )?(?:role|position|job) (?:was|has been|is being|got|is)(?: \\p{L}+){0,2}? (?:impacted|eliminated|affected|cut|made redundant))`,
    ),
  },
];
