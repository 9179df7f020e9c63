import { type PostListAddress, postListMetadata, postListPage } from '#app/post-list-page.tsx'

export const generateMetadata = (address: PostListAddress) => postListMetadata('news', address)

export default function NewsPage(address: PostListAddress) {
  return postListPage('news', address)
}
