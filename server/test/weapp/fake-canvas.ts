/** What was drawn, in words: texts and the addresses of pictures. */
export interface Drawn {
  texts: string[]
  pictures: string[]
}

/** A canvas node as WeChat's selector query gives it: it draws nothing and remembers what it was asked to draw. */
export function fakeCanvas(drawn: Drawn): object {
  const brush = {
    scale: () => {},
    ...{ fillRect: () => {}, save: () => {}, restore: () => {}, clip: () => {} },
    ...{ beginPath: () => {}, closePath: () => {}, moveTo: () => {}, arcTo: () => {} },
    measureText: (text: string) => ({ width: text.length * 10 }),
    fillText: (text: string) => void drawn.texts.push(text),
    drawImage: (image: { src: string }) => void drawn.pictures.push(image.src),
  }
  return {
    getContext: () => brush,
    createImage: () => {
      const image = {
        onload: () => {},
        address: '',
        get src() {
          return image.address
        },
        set src(address: string) {
          image.address = address
          setTimeout(() => image.onload(), 0)
        },
      }
      return image
    },
  }
}

/** `wx.createSelectorQuery()` for a page that has one canvas. */
export function fakeSelectorQuery(canvas: object): object {
  const query = {
    in: () => query,
    select: () => query,
    fields: () => query,
    exec: (told: (found: object[]) => void) => void setTimeout(() => told([{ node: canvas }]), 0),
  }
  return query
}
