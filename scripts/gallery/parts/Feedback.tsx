import { Button, ButtonLink } from '../../../components/design/Button';
import { EmptyState } from '../../../components/design/EmptyState';
import { Notice } from '../../../components/design/Notice';
import { Progress } from '../../../components/design/Progress';
import { Toast } from '../../../components/design/Toast';
import { Row, Specimen } from '../Specimen';

const nothing = (): void => undefined;

/** What Peerkeep says. */
export function Feedback() {
  return (
    <>
      <Specimen of="Notice" about="Amber where there is something to do, green where something went well.">
        <Notice tone="heed">
          <p>There is a gap left in the draft.</p>
          <Button small>Copy as it is</Button>
        </Notice>
        <Notice tone="good">
          <p>You are in touch about every 7 weeks. Shall it be 49 days?</p>
          <Row>
            <Button small>Yes, 49 days</Button>
            <Button kind="plain" small>
              Leave it
            </Button>
          </Row>
        </Notice>
      </Specimen>
      <Specimen of="Toast" about="What just happened, and the way back. It waits under the hand.">
        <div class="toast-box">
          <Toast toast={{ id: '1', text: 'Noted: you wrote to Mira.', undo: nothing }} onClose={nothing} />
        </div>
        <div class="toast-box">
          <Toast toast={{ id: '2', text: 'Copied.' }} onClose={nothing} />
        </div>
      </Specimen>
      <Specimen of="EmptyState" about="Nothing to show, said warmly, with the way on.">
        <EmptyState
          heading="h3"
          title="Nobody yet"
          text="Bring your export, and choose whom to keep."
          action={
            <ButtonLink kind="primary" href="#">
              Bring your people
            </ButtonLink>
          }
        />
      </Specimen>
      <Specimen of="Progress" about="What is going on, in words; a bar where there are numbers.">
        <Progress text="Reading Connections.csv" detail="1,204 rows so far" done={40} total={100} />
        <Progress text="Looking for people who are twice in the log" />
      </Specimen>
    </>
  );
}
