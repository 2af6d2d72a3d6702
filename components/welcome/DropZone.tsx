import { useId, useState } from 'preact/hooks';
import { words } from '../../lib/words';

/**
 * A place to drop files that is also the browser's own file button, so that keyboard, touch and screen
 * reader need nothing of ours.
 */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  const id = useId();
  return (
    <div
      class={`drop-zone${over ? ' drop-zone-over' : ''}`}
      data-testid="drop-zone"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p class="drop-zone-title">{words('importDrop')}</p>
      <p class="soft small">{words('importDropDetail')}</p>
      <label class="button button-primary drop-zone-button" for={id}>
        <input
          id={id}
          type="file"
          multiple
          accept=".zip,.csv"
          data-testid="import-file"
          onChange={(event) => {
            const input = event.currentTarget;
            const files = [...(input.files ?? [])];
            // Choosing the same file again has to count as a choice.
            input.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        {words('importChoose')}
      </label>
      <p class="soft small">{words('importStays')}</p>
    </div>
  );
}
