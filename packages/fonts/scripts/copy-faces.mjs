// Fills dist/faces and dist/licences from the pinned font packages.
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises'
import decompress from 'woff2-encoder/decompress'

const root = new URL('../', import.meta.url)
const faces = new URL('dist/faces/', root)
const licences = new URL('dist/licences/', root)

const copies = {
  'NotoSerifSC-Regular': import.meta.resolve(
    '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'
  ),
  'NotoSerifSC-Bold': import.meta.resolve(
    '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'
  ),
  'NotoSansSC-Regular': import.meta.resolve(
    '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
  ),
  'NotoSansSC-Bold': import.meta.resolve(
    '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'
  ),
  'SourceCodePro-Regular': import.meta.resolve(
    '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf'
  ),
  'SourceCodePro-Bold': import.meta.resolve(
    '@expo-google-fonts/source-code-pro/700Bold/SourceCodePro_700Bold.ttf'
  ),
  DejaVuSans: import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  'NotoSerif-Regular': import.meta.resolve(
    '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'
  ),
  'NotoSansMath-Regular': import.meta.resolve(
    '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'
  ),
  'NotoSansThai-Regular': import.meta.resolve(
    '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf'
  ),
  'NotoSansKannada-Regular': import.meta.resolve(
    '@expo-google-fonts/noto-sans-kannada/400Regular/NotoSansKannada_400Regular.ttf'
  ),
  'NotoSansYi-Regular': import.meta.resolve(
    '@expo-google-fonts/noto-sans-yi/400Regular/NotoSansYi_400Regular.ttf'
  ),
  'NotoEmoji-Regular': import.meta.resolve(
    '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'
  )
}

const compressed = {
  // Named after its smallest subset and the nearest CSS weight, this file is
  // the whole of LXGW WenKai Regular.
  'LXGWWenKai-Regular': import.meta.resolve(
    '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2'
  )
}

const texts = {
  DejaVuSans: import.meta.resolve('dejavu-fonts-ttf/LICENSE'),
  LXGWWenKai: import.meta.resolve('@fontsource/lxgw-wenkai/LICENSE'),
  NotoEmoji: import.meta.resolve('@expo-google-fonts/noto-emoji/LICENSE_FONT'),
  NotoSansMath: import.meta.resolve('@expo-google-fonts/noto-sans-math/LICENSE_FONT'),
  NotoSansThai: import.meta.resolve('@expo-google-fonts/noto-sans-thai/LICENSE_FONT'),
  NotoSansKannada: import.meta.resolve('@expo-google-fonts/noto-sans-kannada/LICENSE_FONT'),
  NotoSansYi: import.meta.resolve('@expo-google-fonts/noto-sans-yi/LICENSE_FONT'),
  NotoSansSC: import.meta.resolve('@expo-google-fonts/noto-sans-sc/LICENSE_FONT'),
  NotoSerif: import.meta.resolve('@expo-google-fonts/noto-serif/LICENSE_FONT'),
  NotoSerifSC: import.meta.resolve('@expo-google-fonts/noto-serif-sc/LICENSE_FONT'),
  SourceCodePro: import.meta.resolve('@expo-google-fonts/source-code-pro/LICENSE_FONT')
}

await mkdir(faces, {recursive: true})
await mkdir(licences, {recursive: true})

for (const [name, from] of Object.entries(copies)) {
  await copyFile(new URL(from), new URL(`${name}.ttf`, faces))
}

for (const [name, from] of Object.entries(compressed)) {
  await writeFile(new URL(`${name}.ttf`, faces), await decompress(await readFile(new URL(from))))
}

for (const [name, from] of Object.entries(texts)) {
  await copyFile(new URL(from), new URL(`${name}.txt`, licences))
}
