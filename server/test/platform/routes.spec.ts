import { Controller, Get, Module, Post, type Type } from '@nestjs/common'
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js'
import { ModulesContainer } from '@nestjs/core'
import { ACCESS, Public } from '../../src/platform/http/actor.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

/** Routes that neither `@Allow` nor `@Public` opens, as `Class.method`. */
function bareRoutes({ app }: Started): string[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()])
  return controllers.flatMap(({ metatype }) => (metatype ? bareMethods(metatype as Type) : []))
}

function bareMethods(controller: Type): string[] {
  if (Reflect.hasMetadata(ACCESS, controller)) return []
  const prototype = controller.prototype as Record<string, object>
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor' && Reflect.hasMetadata(METHOD_METADATA, prototype[name]!))
    .filter((name) => !Reflect.hasMetadata(ACCESS, prototype[name]!))
    .map((name) => `${controller.name}.${name}`)
}

@Controller('stray')
class StrayController {
  @Get() open() {}
  @Public() @Post() shut() {}
}
@Module({ controllers: [StrayController] })
class StrayModule {}

describeOnEachEngine('every route', (start, engine) => {
  if (engine === 'mariadb') return it('does not depend on the engine', () => {})

  it('says who may call it', async () => {
    const shop = await start({ sandbox: false })
    expect(bareRoutes(shop)).toEqual([])
  })

  it('is found when it does not', async () => {
    const shop = await start({ sandbox: false, modules: [StrayModule] })
    expect(Reflect.hasMetadata(PATH_METADATA, StrayController)).toBe(true)
    expect(bareRoutes(shop)).toEqual(['StrayController.open'])
  })
})
