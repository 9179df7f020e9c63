import { type PostAddress, postMetadata, postPage } from '#app/post-page.tsx'

export const generateMetadata = (address: PostAddress) => postMetadata('news', address)

export default function NewsItemPage(address: PostAddress) {
  return postPage('news', address)
}
