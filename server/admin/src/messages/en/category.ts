import type { Texts } from '../zh/index.ts'

export const category: Texts['category'] = {
  title: 'Categories',
  sentence: 'Customers see them in this order on the first screen, as far as something is on in them.',
  create: 'New category',
  edit: (name) => `Change “${name}”`,
  fields: { name: 'Name', place: 'Place', parent: 'Below' },
  placeHint: (n) => `${n} on this level`,
  top: 'On the first level',
  products: (n) => (n === 0 ? 'No products' : n === 1 ? '1 product' : `${n} products`),
  up: (name) => `Move “${name}” up`,
  down: (name) => `Move “${name}” down`,
  moved: 'Order saved',
  saved: 'Category saved',
  delete: 'Delete',
  deleteTitle: (name) => `Delete “${name}”?`,
  deleteEmpty: 'There are no products in it. It cannot be brought back.',
  deleteFull: (n) => `Products in it: ${n} (archived ones included). They move to:`,
  moveTo: 'Choose another category',
  deleted: 'Category deleted',
  emptyTitle: 'No categories yet',
  emptyBody: 'With categories customers find what they want.',
}
