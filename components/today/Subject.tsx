import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';

export interface SubjectProps {
  subject: string;
  /** Language tag of the draft. */
  lang: string;
  onCopy: (subject: string) => void;
}

/** The subject of a mail. It has a copy of its own, for a mail program that is not opened by a link. */
export function Subject({ subject, lang, onCopy }: SubjectProps) {
  return (
    <div class="draft-subject">
      <p class="small" data-testid="draft-subject" lang={lang}>
        {words('draftSubject', { subject: isolate(subject) })}
      </p>
      <Button kind="plain" small data-testid="subject-copy" onClick={() => onCopy(subject)}>
        {words('draftSubjectCopy')}
      </Button>
    </div>
  );
}
