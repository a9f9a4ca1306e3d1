import { endpoints } from './endpoints.js';

export async function loadProducts() {
  return readJson(await fetch(endpoints.products));
}

export async function loadRates() {
  return readJson(await fetch(endpoints.rates));
}

export async function loadBasket() {
  return readJson(await fetch(endpoints.basket, { credentials: 'include' }));
}

export async function loadRecommendations() {
  return readJson(await fetch(endpoints.recommendations));
}

export async function searchProducts(query) {
  return readJson(await fetch(`${endpoints.search}?q=${encodeURIComponent(query)}`));
}

export async function saveOrder(order) {
  const response = await fetch(`${endpoints.orders}/${order.id}`, {
    method: 'PUT',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'X-Request-Id': crypto.randomUUID() },
    body: JSON.stringify(order),
  });
  return readJson(response);
}

export async function loadBrandFont() {
  const font = new FontFace('Slow Serif', `url(${endpoints.font})`);
  document.fonts.add(await font.load());
}

async function readJson(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.error);
  return body;
}
