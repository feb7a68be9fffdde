import { definePersonalData } from '../../personal-data.ts'

definePersonalData([
  {
    table: 'reviews',
    shown: [
      ...['code', 'productScore', 'serviceScore', 'deliveryScore', 'body', 'picturesJson', 'isAnonymous', 'state'],
      ...['appendBody', 'appendPicturesJson', 'reply', 'createdAt', 'appendedAt'],
    ],
    onDeletion: {
      ...{ body: '', picturesJson: '[]', hasPictures: 0, isAnonymous: 1 },
      ...{ appendBody: null, appendPicturesJson: null, appendState: null, appendVerdict: null },
    },
    why: 'The scores alone: an average must not change because somebody leaves.',
  },
])
