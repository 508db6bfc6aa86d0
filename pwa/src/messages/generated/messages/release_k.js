/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ k: NonNullable<unknown>, l: NonNullable<unknown> }} Release_KInputs */

const nl_release_k = /** @type {(inputs: Release_KInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Elke groep heeft minstens ${i?.k} regels, met minstens ${i?.l} verschillende uitkomsten.`)
};

const en_release_k = /** @type {(inputs: Release_KInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Every group has at least ${i?.k} lines, with at least ${i?.l} different outcomes.`)
};

/**
* | output |
* | --- |
* | "Every group has at least {k} lines, with at least {l} different outcomes." |
*
* @param {Release_KInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_k = /** @type {((inputs: Release_KInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_KInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_k(inputs)
	return nl_release_k(inputs)
});