import { useState } from 'preact/hooks';
import type { Ring } from '../../../lib/people/schema';
import { Choose } from '../../../components/design/Choose';
import { Field, type FieldProps } from '../../../components/design/Field';
import { Radios } from '../../../components/design/Radios';
import { RingPicker } from '../../../components/design/RingPicker';
import { Tick } from '../../../components/design/Tick';
import { Specimen } from '../Specimen';

/** What is filled in or chosen. */
export function Fields() {
  const [ring, setRing] = useState<Ring | undefined>('close');
  const [tone, setTone] = useState<'warm' | 'concise'>('warm');
  const [where, setWhere] = useState<'panel' | 'nowhere'>('panel');
  const [ticked, setTicked] = useState(true);
  return (
    <>
      <Specimen of="Field" about="A label, a control, and beneath a hint or what is wrong.">
        <Line label="Name" hint="As you would write it." value="Mira Oduya" />
        <Line label="Birthday" problem="This day is not in the calendar." value="31 February" />
        <Field label="What you can offer">
          {(ties) => <textarea {...ties} rows={2} placeholder="A second look at a talk" />}
        </Field>
        <Field label="Days between touches">
          {(ties) => <input {...ties} type="number" min={7} defaultValue="60" />}
        </Field>
        <Field label="By">{(ties) => <input {...ties} type="date" defaultValue="2026-12-01" />}</Field>
        <Line label="Not to be changed now" disabled value="While the file is read" />
      </Specimen>
      <Specimen of="Choose" about="One of several, as the browser’s own list.">
        <Choose
          label="Tone"
          value={tone}
          options={[
            {
              of: [
                { value: 'warm', text: 'Warm' },
                { value: 'concise', text: 'Short' },
              ],
            },
          ]}
          onChoose={setTone}
        />
        <div class="fields-beside">
          <Choose label="Language" value="en" options={[{ of: [{ value: 'en', text: 'English' }] }]} />
          <Choose
            label="To be sent as"
            value="message"
            options={[{ of: [{ value: 'message', text: 'Message' }] }]}
          />
        </div>
      </Specimen>
      <Specimen
        of="Radios"
        about="Boxes where the page is about the choice, a line for a filter, chips for many short words."
      >
        <Radios
          legend="Where hints appear"
          as="boxes"
          value={where}
          choices={[
            { value: 'panel', title: 'In the side panel', detail: 'The page cannot tell.' },
            { value: 'nowhere', title: 'Nowhere', detail: 'Only the popup speaks.' },
          ]}
          onChoose={setWhere}
        />
        <Radios
          legend="Show"
          value={tone}
          choices={[
            { value: 'warm', title: 'Kept' },
            { value: 'concise', title: 'Everybody' },
          ]}
          onChoose={setTone}
        />
        <Radios
          legend="Keep as"
          as="chips"
          value={tone}
          choices={[
            { value: 'warm', title: 'Note' },
            { value: 'concise', title: 'What you can offer' },
          ]}
          onChoose={setTone}
        />
      </Specimen>
      <Specimen of="Tick" about="Yes or no; it shows at once what was chosen.">
        <Tick checked={ticked} onTick={setTicked} label="Tell me once a day" />
        <Tick
          checked={false}
          onTick={() => undefined}
          label="Read pages while I browse"
          detail="Off, nothing of Peerkeep runs on LinkedIn."
        />
        <Tick checked disabled onTick={() => undefined} label="Not to be changed now" />
      </Specimen>
      <Specimen of="RingPicker" about="How close somebody is kept, with the rhythm that follows.">
        <RingPicker label="Your ring for Mira" ring={ring} canLeave onRing={setRing} />
      </Specimen>
    </>
  );
}

interface LineProps extends Pick<FieldProps, 'label' | 'hint' | 'problem'> {
  value: string;
  disabled?: boolean;
}

/** A field of one line. */
function Line({ value, disabled, ...field }: LineProps) {
  return (
    <Field {...field}>
      {(ties) => <input {...ties} type="text" disabled={disabled} defaultValue={value} />}
    </Field>
  );
}
