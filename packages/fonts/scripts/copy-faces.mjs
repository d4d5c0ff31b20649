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
  'NotoEmoji-Regular': import.meta.resolve(
    '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'
  )
}

/** Where one face of a family is, and its licence beside it. */
const families = {
  NotoNaskhArabic: import.meta.resolve('@expo-google-fonts/noto-naskh-arabic/package.json'),
  NotoSerifHebrew: import.meta.resolve('@expo-google-fonts/noto-serif-hebrew/package.json'),
  NotoSansSyriac: import.meta.resolve('@expo-google-fonts/noto-sans-syriac/package.json'),
  NotoSansThaana: import.meta.resolve('@expo-google-fonts/noto-sans-thaana/package.json'),
  NotoSansArmenian: import.meta.resolve('@expo-google-fonts/noto-sans-armenian/package.json'),
  NotoSansGeorgian: import.meta.resolve('@expo-google-fonts/noto-sans-georgian/package.json'),
  NotoSerifDevanagari: import.meta.resolve('@expo-google-fonts/noto-serif-devanagari/package.json'),
  NotoSerifBengali: import.meta.resolve('@expo-google-fonts/noto-serif-bengali/package.json'),
  NotoSansGurmukhi: import.meta.resolve('@expo-google-fonts/noto-sans-gurmukhi/package.json'),
  NotoSansGujarati: import.meta.resolve('@expo-google-fonts/noto-sans-gujarati/package.json'),
  NotoSansOriya: import.meta.resolve('@expo-google-fonts/noto-sans-oriya/package.json'),
  NotoSansTamil: import.meta.resolve('@expo-google-fonts/noto-sans-tamil/package.json'),
  NotoSerifTelugu: import.meta.resolve('@expo-google-fonts/noto-serif-telugu/package.json'),
  NotoSansKannada: import.meta.resolve('@expo-google-fonts/noto-sans-kannada/package.json'),
  NotoSansMalayalam: import.meta.resolve('@expo-google-fonts/noto-sans-malayalam/package.json'),
  NotoSansSinhala: import.meta.resolve('@expo-google-fonts/noto-sans-sinhala/package.json'),
  NotoSansThai: import.meta.resolve('@expo-google-fonts/noto-sans-thai/package.json'),
  NotoSansLao: import.meta.resolve('@expo-google-fonts/noto-sans-lao/package.json'),
  NotoSerifTibetan: import.meta.resolve('@expo-google-fonts/noto-serif-tibetan/package.json'),
  NotoSansMyanmar: import.meta.resolve('@expo-google-fonts/noto-sans-myanmar/package.json'),
  NotoSansKhmer: import.meta.resolve('@expo-google-fonts/noto-sans-khmer/package.json'),
  NotoSansEthiopic: import.meta.resolve('@expo-google-fonts/noto-sans-ethiopic/package.json'),
  NotoSansCherokee: import.meta.resolve('@expo-google-fonts/noto-sans-cherokee/package.json'),
  NotoSansMongolian: import.meta.resolve('@expo-google-fonts/noto-sans-mongolian/package.json'),
  NotoSansJavanese: import.meta.resolve('@expo-google-fonts/noto-sans-javanese/package.json'),
  NotoSansYi: import.meta.resolve('@expo-google-fonts/noto-sans-yi/package.json'),
  NanumMyeongjo: import.meta.resolve('@expo-google-fonts/nanum-myeongjo/package.json'),
  NotoSerifHK: import.meta.resolve('@expo-google-fonts/noto-serif-hk/package.json'),
  NotoSansSymbols2: import.meta.resolve('@expo-google-fonts/noto-sans-symbols-2/package.json')
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

for (const [family, inPackage] of Object.entries(families)) {
  const from = new URL(`400Regular/${family}_400Regular.ttf`, inPackage)
  // As it calls itself.
  const to = family === 'NanumMyeongjo' ? `${family}.ttf` : `${family}-Regular.ttf`
  await copyFile(from, new URL(to, faces))
  await copyFile(new URL('LICENSE_FONT', inPackage), new URL(`${family}.txt`, licences))
}

for (const [name, from] of Object.entries(compressed)) {
  await writeFile(new URL(`${name}.ttf`, faces), await decompress(await readFile(new URL(from))))
}

for (const [name, from] of Object.entries(texts)) {
  await copyFile(new URL(from), new URL(`${name}.txt`, licences))
}
