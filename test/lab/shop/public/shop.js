import * as api from './api.js';

const order = {
  id: 1042,
  lines: [
    { product: 31, count: 2 },
    { product: 12, count: 1 },
  ],
};

function showProducts(products, rates) {
  const shelf = document.querySelector('#products');
  shelf.replaceChildren(...products.map((product) => productCard(product, rates)));
}

function productCard({ name, price, picture }, rates) {
  const card = document.createElement('article');
  card.className = 'product';
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.alt = '';
  image.src = picture;
  const title = document.createElement('h2');
  title.textContent = name;
  const cost = document.createElement('p');
  cost.textContent = `€ ${price} · $ ${(price * rates.USD).toFixed(0)}`;
  card.append(image, title, cost);
  return card;
}

/** What a customer sees when something did not work. */
function apologize(what) {
  return (error) => {
    const line = document.createElement('span');
    line.textContent = `${what}: ${error.message}. `;
    document.querySelector('#status').append(line);
  };
}

async function openShop() {
  const products = api.loadProducts();
  const rates = api.loadRates();
  api.loadBrandFont().catch(apologize('Our typeface is missing'));
  refreshBasket();
  api.loadRecommendations().catch(apologize('No recommendations today'));
  search('kettle');
  saveOrder();
  showProducts(await products, await rates);
}

function refreshBasket() {
  api.loadBasket().catch(apologize('Your basket is not available'));
}

function search(query) {
  api.searchProducts(query).catch(apologize('Search is not available'));
}

function saveOrder() {
  api.saveOrder(order).catch(apologize('Your order was not saved'));
}

document.querySelector('#save-order').addEventListener('click', saveOrder);
document.querySelector('#basket').addEventListener('click', refreshBasket);
document.querySelector('#search').addEventListener('submit', (event) => {
  event.preventDefault();
  search(new FormData(event.target).get('q'));
});
openShop();
