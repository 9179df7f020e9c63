// Lines on their way into a file or a pipe: gathered, and written by a thread that answers nobody.
import { write, writeSync } from 'node:fs'

/** Bytes that are written at once: each write costs a reader of the site as much as some ten of its lines. */
const pieceSizes = {
  alone: 16_384,
  /** Into what one write puts in a pipe no other process writes (PIPE_BUF of Linux). */
  amongOthers: 4_096,
}

/** Bytes that wait for whoever reads. Lines beyond are left out, and counted: a reader that stands still stops nobody. */
const patience = 8_000_000

/** Milliseconds. */
const times = {
  /** That a line waits for others. */
  gather: 200,
  /** Before a full pipe is tried again. */
  retry: 20,
  /** That a process which ends waits for a full pipe. */
  last: 200,
}

/** Some lines, written as one. */
interface Piece {
  bytes: Buffer
  /** What of it is written already, and where it ends. */
  from: number
  end: number
  lines: number
}

const newPiece = (size: number): Piece => ({
  bytes: Buffer.allocUnsafeSlow(size),
  from: 0,
  end: 0,
  lines: 0,
})

/**
 * Keeps their order. What waits when the process ends, by an error too, is written as it ends. When it is killed, the lines of
 * the last fifth of a second are lost, and what a slow reader had not taken yet.
 */
export class LineWriter {
  /** Lines left out because nobody took them. */
  dropped = 0
  private readonly to: number
  private readonly pieceSize: number
  private gathering: Piece
  /** The oldest first; of the first one, a part may be written. */
  private readonly waiting: Piece[] = []
  private unwritten = 0
  /** What the thread has in hand: the first one that waits. */
  private state: 'idle' | 'writing' | 'full' = 'idle'
  private timer: NodeJS.Timeout | undefined
  private drained: (() => void)[] = []
  private readonly atExit = () => this.writeRest()

  /**
   * @param to - descriptor of a file or pipe; a pipe should not block, as none does that Node has written to.
   * @param alone - whether no other process writes lines there.
   */
  constructor(to: number, alone: boolean) {
    this.to = to
    this.pieceSize = alone ? pieceSizes.alone : pieceSizes.amongOthers
    this.gathering = newPiece(this.pieceSize)
    process.on('exit', this.atExit)
  }

  /** @param line - with its end. */
  push(line: string): void {
    const size = Buffer.byteLength(line)
    if (this.unwritten + size > patience) {
      this.dropped++
      return
    }
    if (this.gathering.end + size > this.gathering.bytes.length) this.gather(size)
    const piece = this.gathering
    piece.end += piece.bytes.write(line, piece.end)
    piece.lines++
    this.unwritten += size
    this.wait()
  }

  /** Resolves when all is written that was there. */
  drain(): Promise<void> {
    this.gather()
    if (this.state === 'idle') return Promise.resolve()
    return new Promise((resolve) => this.drained.push(resolve))
  }

  /** Writes nothing more. */
  close(): void {
    clearTimeout(this.timer)
    process.off('exit', this.atExit)
  }

  /** For others to be gathered. Longer where earlier ones wait for the reader: a piece that is hardly filled holds as much memory. */
  private wait(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      if (this.state === 'idle') this.gather()
      else this.wait()
    }, times.gather).unref()
  }

  /** What has been gathered goes its way. @param size - of the line that comes next. */
  private gather(size = 0): void {
    const piece = this.gathering
    if (piece.end > 0) this.waiting.push(piece)
    if (piece.end > 0 || size > piece.bytes.length) this.gathering = newPiece(Math.max(size, this.pieceSize))
    if (this.state === 'idle') this.writeNext()
  }

  private writeNext(): void {
    const [piece] = this.waiting
    if (!piece) {
      this.state = 'idle'
      for (const done of this.drained.splice(0)) done()
      return
    }
    this.state = 'writing'
    const { bytes, from, end } = piece
    write(this.to, bytes, from, end - from, null, (error, written) => {
      if (!error) this.wrote(piece, written)
      else if (isFull(error)) {
        this.state = 'full'
        setTimeout(() => this.writeNext(), times.retry).unref()
        return
      } else this.dropAll()
      this.writeNext()
    })
  }

  private wrote(piece: Piece, written: number): void {
    piece.from += written
    this.unwritten -= written
    if (piece.from === piece.end) this.waiting.shift()
  }

  /** Whoever read is gone. */
  private dropAll(): void {
    for (const { lines } of this.waiting.splice(0)) this.dropped += lines
    this.unwritten = this.gathering.end
  }

  private writeRest(): void {
    // What the thread has in hand it finishes by itself, perhaps behind these: each line says its time.
    const rest = [...this.waiting.slice(this.state === 'writing' ? 1 : 0), this.gathering]
    const end = performance.now() + times.last
    try {
      for (const piece of rest) while (piece.from < piece.end) piece.from += writeNow(this.to, piece, end)
    } catch {
      // Nobody takes it, and the process ends.
    }
  }
}

function writeNow(to: number, { bytes, from, end }: Piece, until: number): number {
  try {
    return writeSync(to, bytes, from, end - from)
  } catch (error) {
    if (!isFull(error) || performance.now() > until) throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, times.retry)
    return 0
  }
}

const isFull = (error: unknown) => ['EAGAIN', 'EBUSY'].includes(Reflect.get(Object(error), 'code'))
