import { type PostListAddress, postListMetadata, postListPage } from '#app/post-list-page.tsx'

export const generateMetadata = (address: PostListAddress) => postListMetadata('event', address)

export default function EventsPage(address: PostListAddress) {
  return postListPage('event', address)
}
