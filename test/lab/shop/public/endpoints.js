/** Where the shop's services live. */
export const endpoints = {
  products: 'https://api.shop.test/products',
  rates: 'https://rates.test/latest',
  orders: 'https://api.shop.test/orders',
  basket: 'https://api.shop.test/basket',
  search: 'https://search.test/search',
  recommendations: 'https://recommendations.test/for-you',
  font: 'https://cdn.test/shop.ttf',
};
