import { notFound } from 'next/navigation'

/** Every address of the admin area that is none: answered in its own frame. */
export default function Missing() {
  notFound()
}
