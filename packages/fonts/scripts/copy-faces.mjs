// Fills dist/faces and dist/licences from the pinned font packages.
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises'
import {decompress} from 'wawoff2'

const root = new URL('../', import.meta.url)
const modules = new URL('node_modules/', root)
const faces = new URL('dist/faces/', root)
const licences = new URL('dist/licences/', root)

const copies = {
  'NotoSerifSC-Regular': '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'NotoSerifSC-Bold': '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'NotoSansSC-Regular': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'NotoSansSC-Bold': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'SourceCodePro-Regular':
    '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
  'SourceCodePro-Bold': '@expo-google-fonts/source-code-pro/700Bold/SourceCodePro_700Bold.ttf',
  DejaVuSans: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
}

const compressed = {
  // Named after its smallest subset and the nearest CSS weight, this file is
  // the whole of LXGW WenKai Regular.
  'LXGWWenKai-Regular': '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2'
}

const texts = {
  DejaVuSans: 'dejavu-fonts-ttf/LICENSE',
  LXGWWenKai: '@fontsource/lxgw-wenkai/LICENSE',
  NotoSansSC: '@expo-google-fonts/noto-sans-sc/LICENSE_FONT',
  NotoSerifSC: '@expo-google-fonts/noto-serif-sc/LICENSE_FONT',
  SourceCodePro: '@expo-google-fonts/source-code-pro/LICENSE_FONT'
}

await mkdir(faces, {recursive: true})
await mkdir(licences, {recursive: true})

for (const [name, from] of Object.entries(copies)) {
  await copyFile(new URL(from, modules), new URL(`${name}.ttf`, faces))
}

for (const [name, from] of Object.entries(compressed)) {
  await writeFile(
    new URL(`${name}.ttf`, faces),
    await decompress(await readFile(new URL(from, modules)))
  )
}

for (const [name, from] of Object.entries(texts)) {
  await copyFile(new URL(from, modules), new URL(`${name}.txt`, licences))
}
