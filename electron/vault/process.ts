/** The vault process: answers `ready` and, when asked to close, `closed`. */
import { FromMain, type ToMain } from '../../shared/contract/wire.ts';

function tell(message: ToMain): void {
  process.parentPort.postMessage(message);
}

process.parentPort.on('message', ({ data }) => {
  const message = FromMain.parse(data);
  if (message.type === 'close') tell({ type: 'closed' });
  if (message.type === 'previewRead') tell({ type: 'previewChunk', id: message.id, chunk: null });
});
tell({ type: 'ready' });
