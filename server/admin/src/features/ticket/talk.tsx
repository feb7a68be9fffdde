import { Image } from 'antd'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import type { TicketLine } from './api.ts'

/** Both sides' words, oldest first; moves without words stand between them. */
export function Talk({ lines }: { lines: TicketLine[] }) {
  const { ticket: t } = useText()
  return (
    <ol className="talk-lines" aria-label={t.talk}>
      {lines.map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </ol>
  )
}

function Line({ line }: { line: TicketLine }) {
  const { ticket: t } = useText()
  const when = useWhen()
  if (line.kind === 'confirmed' || line.kind === 'closed')
    return (
      <li className="talk-move">
        {t.line[line.kind]} · {when.time(line.createdAt)}
      </li>
    )
  const who = line.author === 'member' ? t.customer : (line.staffName ?? t.staff)
  return (
    <li className={line.author === 'staff' ? 'talk-line is-ours' : 'talk-line'}>
      <span className="note">
        {who} · {when.time(line.createdAt)}
      </span>
      <div className="talk-words">
        {line.kind !== 'message' && <b>{t.line[line.kind]}</b>}
        <p>{line.text}</p>
        {line.pictures.length > 0 && (
          <div className="talk-pictures">
            <Image.PreviewGroup>
              {line.pictures.map((url, index) => (
                <Image key={url} src={url} alt={t.picture(index + 1)} width={88} height={88} />
              ))}
            </Image.PreviewGroup>
          </div>
        )}
      </div>
    </li>
  )
}
