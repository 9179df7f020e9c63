import { type PostAddress, postMetadata, postPage } from '#app/post-page.tsx'

export const generateMetadata = (address: PostAddress) => postMetadata('event', address)

export default function EventPage(address: PostAddress) {
  return postPage('event', address)
}
