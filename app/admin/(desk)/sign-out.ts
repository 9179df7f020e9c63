'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { signOut } from '#lib/auth/sign-in.ts'
import { signInPath } from '#lib/records/admin-paths.ts'

export async function signOutAction(): Promise<void> {
  await signOut(await headers())
  redirect(signInPath())
}
