import { endsGroupBuy, findsGroupBuy, findsItEnded, publishesGroupBuy } from './group-buy-life.ts'
import { DESK, PHONE } from './person.ts'
import { handsOver, joinsTeam, makesReady, opensTeam, readsOrder, seesPoints } from './spine.ts'
import { signsIn } from './staff.ts'
import { describeWalk, WALK_MS } from './walk.ts'

/** What people see is kept where SCREENSHOTS says. */
describeWalk('the shop as people see it', (walk) => {
  it(
    'staff make a group buy of a product, customers find it, and it ends',
    async () => {
      const owner = await walk.enters('planner', DESK)
      const member = await walk.enters('visitor', PHONE)
      await signsIn(owner, `${walk.url}/admin/`, /店长/)
      const title = await publishesGroupBuy(owner)
      await findsGroupBuy(member, walk.url, title)
      await endsGroupBuy(owner)
      await findsItEnded(member, walk.url, title)
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )

  it(
    'a newcomer opens a team, a friend joins through the link, staff hand over, points arrive',
    async () => {
      const ann = await walk.enters('ann', PHONE)
      const teamLink = await opensTeam(ann, walk)
      await joinsTeam(await walk.enters('ben', PHONE), teamLink)
      const owner = await walk.enters('owner', DESK)
      await makesReady(owner, walk)
      const code = await readsOrder(ann, walk)
      await handsOver(await walk.enters('desk', DESK), walk, code)
      await seesPoints(ann, owner)
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )
})
