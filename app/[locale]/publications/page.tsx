import { type PostListAddress, postListMetadata, postListPage } from '#app/post-list-page.tsx'

export const generateMetadata = (address: PostListAddress) => postListMetadata('publication', address)

export default function PublicationsPage(address: PostListAddress) {
  return postListPage('publication', address)
}
