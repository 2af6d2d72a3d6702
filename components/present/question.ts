import type { Day, OccasionType, Question } from '../../lib/people/schema';
import { sayDay, sayList, words, type WordKey } from '../../lib/words';
import { sayAgo } from '../design/ago';
import { isolate } from '../design/Name';
import { sayPage } from '../health/sayPage';
import type { QuestionView } from '../views';

type Matter = Question['matter'];

/** A question in words: what was read, where and when. @param name of the contact it is about. */
export function presentQuestion(question: Question, name: string, today: Day): QuestionView {
  const page = kindOf(question.page);
  const ago = sayAgo(question.on, today);
  return {
    id: question.id,
    text: sayMatter(question.matter, page, isolate(name)),
    ...(question.matter.kind === 'calledBy' && { choices: question.matter.choices }),
    from:
      question.matter.kind === 'recommendation'
        ? words('questionFromExport', { ago })
        : words('questionReadOn', { page: sayPage(page), ago }),
  };
}

/** `thread` of `thread/ember`. */
function kindOf(page: string): string {
  return page.split('/')[0] ?? '';
}

function sayMatter(matter: Matter, page: string, name: string): string {
  switch (matter.kind) {
    case 'fact':
      return sayFact(matter.name, matter.value, name);
    case 'touch': {
      const { channel, direction, on } = matter.touch;
      const values = { name, day: sayDay(on) };
      if (channel !== 'message') return words('questionTouch', values);
      return words(WROTE[direction], values);
    }
    case 'calledBy':
      return words('questionCalledBy', { name });
    case 'recommendation': {
      const { touch, stated } = matter;
      const role = sayList([stated.title, stated.company].filter(Boolean), 'unit');
      const values = { name, day: sayDay(touch.on), stated: sayStated(stated.name, role) };
      const isOut = touch.direction === 'out';
      return words(isOut ? 'questionRecommendationOut' : 'questionRecommendationIn', values);
    }
    case 'occasion': {
      const { type, on } = matter.occasion;
      if (type === 'post') return words('questionPosted', { name, day: sayDay(on) });
      const { city, formerCity } = matter.occasion.facts;
      if (type === 'relocation' && city !== undefined && formerCity !== undefined)
        return words('questionMoved', { name, city: isolate(city), former: isolate(formerCity) });
      const values = { name, what: sayNews(matter.occasion) };
      if (page === 'feed' || page === 'post') return words('questionPost', values);
      const isProfile = page === 'profile' || page === 'experience';
      return words(isProfile ? 'questionProfile' : 'questionTells', values);
    }
  }
}

function sayStated(name: string, role: string): string {
  return role === ''
    ? isolate(name)
    : words('recommendationStated', { name: isolate(name), role: isolate(role) });
}

const WROTE = {
  out: 'questionWroteTo',
  in: 'questionWroteYou',
  both: 'questionWroteBoth',
} as const;

function sayFact(fact: string, value: string, name: string): string {
  switch (fact) {
    case 'birthday':
      return words('questionBirthday', { name, day: sayMonthDay(value) });
    case 'connectedOn':
      return words('questionConnected', { name, day: sayDay(value) });
    case 'mail':
      return words('questionMail', { name, value: isolate(value) });
    default:
      return words('questionFact', { name, fact, value: isolate(value) });
  }
}

/** `06-04` or a whole day as "4 June"; a leap day has to be possible. */
function sayMonthDay(value: string): string {
  return sayDay(`2024-${value.slice(-5)}`, 'birthday');
}

const NEWS: Readonly<Record<OccasionType, WordKey>> = {
  newJob: 'newsNewJob',
  promotion: 'newsPromotion',
  newRole: 'newsNewRole',
  workAnniversary: 'newsAnniversary',
  birthday: 'newsBirthday',
  award: 'newsAward',
  certification: 'newsCertificate',
  degree: 'newsDegree',
  launch: 'newsLaunch',
  post: 'newsPost',
  relocation: 'newsRelocation',
  newConnection: 'newsNewConnection',
  leftConnections: 'newsLeft',
  other: 'newsOther',
  openToWork: 'newsOpenToWork',
  roleEnded: 'newsRoleEnded',
};

/** "a new job at Example". */
function sayNews({ type, facts }: Extract<Matter, { kind: 'occasion' }>['occasion']): string {
  const what = words(NEWS[type]);
  const where =
    type === 'roleEnded' ? (facts.formerCompany ?? facts.company) : (facts.company ?? facts.school);
  return where === undefined ? what : words('hereAt', { what, company: isolate(where) });
}
