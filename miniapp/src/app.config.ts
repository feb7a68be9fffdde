export default defineAppConfig({
  pages: ['pages/home/index', 'pages/orders/index', 'pages/me/index'],
  subPackages: [
    { root: 'packages/group-buy', pages: ['pages/detail/index', 'pages/search/index', 'pages/for-coupon/index'] },
    { root: 'packages/share', pages: ['pages/poster/index'] },
    { root: 'packages/team', pages: ['pages/detail/index'] },
    { root: 'packages/order', pages: ['pages/checkout/index', 'pages/pay-result/index', 'pages/detail/index'] },
    {
      root: 'packages/ticket',
      pages: ['pages/list/index', 'pages/new/index', 'pages/detail/index', 'pages/survey/index'],
    },
    {
      root: 'packages/loyalty',
      pages: [
        'pages/points/index',
        'pages/rewards/index',
        'pages/reward/index',
        'pages/redemptions/index',
        'pages/redemption/index',
        'pages/coupons/index',
        'pages/coupon-centre/index',
        'pages/levels/index',
      ],
    },
    {
      root: 'packages/review',
      pages: ['pages/write/index', 'pages/list/index', 'pages/mine/index', 'pages/append/index'],
    },
    { root: 'packages/after-sale', pages: ['pages/apply/index', 'pages/list/index', 'pages/detail/index'] },
    {
      root: 'packages/member',
      pages: [
        'pages/login/index',
        'pages/addresses/index',
        'pages/address-edit/index',
        'pages/notices/index',
        'pages/profile/index',
        'pages/member-code/index',
        'pages/favourites/index',
        'pages/privacy/index',
        'pages/privacy-ask/index',
        'pages/delete-account/index',
      ],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/group-buy', 'packages/team'] },
    'packages/group-buy/pages/detail/index': { network: 'all', packages: ['packages/order'] },
    'packages/team/pages/detail/index': { network: 'all', packages: ['packages/order', 'packages/group-buy'] },
    'pages/orders/index': { network: 'wifi', packages: ['packages/order'] },
    'pages/me/index': { network: 'wifi', packages: ['packages/member', 'packages/loyalty'] },
  },
  window: {
    navigationBarTitleText: '团客',
    // The browser preview draws the bar with its way back only when this is said.
    navigationStyle: 'default',
    navigationBarBackgroundColor: '#F7F4F1',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F7F4F1',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#6B625C',
    selectedColor: '#C8371E',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'assets/tab-home.png',
        selectedIconPath: 'assets/tab-home-on.png',
      },
      {
        pagePath: 'pages/orders/index',
        text: '订单',
        iconPath: 'assets/tab-orders.png',
        selectedIconPath: 'assets/tab-orders-on.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'assets/tab-me.png',
        selectedIconPath: 'assets/tab-me-on.png',
      },
    ],
  },
  // The browser's router hides the page below after its animation, even when that page is on top again by then, and
  // leaves it blank. WeChat moves its pages itself and knows no such word.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  permission: { 'scope.userLocation': { desc: '用来看看哪个自提点离你近' } },
  requiredPrivateInfos: ['getLocation', 'chooseAddress'],
})
