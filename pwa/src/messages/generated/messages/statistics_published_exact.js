/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown> }} Statistics_Published_ExactInputs */

const nl_statistics_published_exact = /** @type {(inputs: Statistics_Published_ExactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.number} (precies)`)
};

const en_statistics_published_exact = /** @type {(inputs: Statistics_Published_ExactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.number} (exact)`)
};

/**
* | output |
* | --- |
* | "{number} (exact)" |
*
* @param {Statistics_Published_ExactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_published_exact = /** @type {((inputs: Statistics_Published_ExactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Published_ExactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_published_exact(inputs)
	return nl_statistics_published_exact(inputs)
});