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

/** Families of which one face is copied, with the packages that they are from. */
const families = {
  NotoNaskhArabic: 'noto-naskh-arabic',
  NotoSerifHebrew: 'noto-serif-hebrew',
  NotoSansSyriac: 'noto-sans-syriac',
  NotoSansThaana: 'noto-sans-thaana',
  NotoSansArmenian: 'noto-sans-armenian',
  NotoSansGeorgian: 'noto-sans-georgian',
  NotoSerifDevanagari: 'noto-serif-devanagari',
  NotoSerifBengali: 'noto-serif-bengali',
  NotoSansGurmukhi: 'noto-sans-gurmukhi',
  NotoSansGujarati: 'noto-sans-gujarati',
  NotoSansOriya: 'noto-sans-oriya',
  NotoSansTamil: 'noto-sans-tamil',
  NotoSerifTelugu: 'noto-serif-telugu',
  NotoSansKannada: 'noto-sans-kannada',
  NotoSansMalayalam: 'noto-sans-malayalam',
  NotoSansSinhala: 'noto-sans-sinhala',
  NotoSansThai: 'noto-sans-thai',
  NotoSansLao: 'noto-sans-lao',
  NotoSerifTibetan: 'noto-serif-tibetan',
  NotoSansMyanmar: 'noto-sans-myanmar',
  NotoSansKhmer: 'noto-sans-khmer',
  NotoSansEthiopic: 'noto-sans-ethiopic',
  NotoSansCherokee: 'noto-sans-cherokee',
  NotoSansMongolian: 'noto-sans-mongolian',
  NotoSansJavanese: 'noto-sans-javanese',
  NotoSansYi: 'noto-sans-yi',
  NanumMyeongjo: 'nanum-myeongjo',
  NotoSerifHK: 'noto-serif-hk',
  NotoSansSymbols2: 'noto-sans-symbols-2'
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

for (const [family, name] of Object.entries(families)) {
  const inPackage = path => new URL(import.meta.resolve(`@expo-google-fonts/${name}/${path}`))
  const from = inPackage(`400Regular/${family}_400Regular.ttf`)
  // As it calls itself.
  const to = family === 'NanumMyeongjo' ? `${family}.ttf` : `${family}-Regular.ttf`
  await copyFile(from, new URL(to, faces))
  await copyFile(inPackage('LICENSE_FONT'), new URL(`${family}.txt`, licences))
}

for (const [name, from] of Object.entries(compressed)) {
  await writeFile(new URL(`${name}.ttf`, faces), await decompress(await readFile(new URL(from))))
}

for (const [name, from] of Object.entries(texts)) {
  await copyFile(new URL(from), new URL(`${name}.txt`, licences))
}
