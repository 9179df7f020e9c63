// How much of what is sent to the admin area is held at a time: it is taken in whole before anybody knows who sends it.

/** Bytes. */
const most = {
  /** Of all who send something. */
  together: 200_000_000,
  /** Of one client: a file, and the forms of whoever shares their address. */
  ofOne: 12_000_000,
}

export class HeldBodies {
  private together = 0
  private readonly byClient = new Map<string, number>()

  /** Whether so many bytes more may be held for a client; if so, they are. */
  take(client: string, bytes: number): boolean {
    const its = (this.byClient.get(client) ?? 0) + bytes
    if (its > most.ofOne || this.together + bytes > most.together) return false
    this.byClient.set(client, its)
    this.together += bytes
    return true
  }

  /** They are held no more. */
  give(client: string, bytes: number): void {
    const its = (this.byClient.get(client) ?? 0) - bytes
    if (its > 0) this.byClient.set(client, its)
    else this.byClient.delete(client)
    this.together -= bytes
  }
}
