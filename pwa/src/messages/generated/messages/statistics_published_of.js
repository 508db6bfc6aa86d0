/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ table: NonNullable<unknown>, when: NonNullable<unknown> }} Statistics_Published_OfInputs */

const nl_statistics_published_of = /** @type {(inputs: Statistics_Published_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.table}: ${i?.when}`)
};

const en_statistics_published_of = /** @type {(inputs: Statistics_Published_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.table}: ${i?.when}`)
};

/**
* | output |
* | --- |
* | "{table}: {when}" |
*
* @param {Statistics_Published_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_published_of = /** @type {((inputs: Statistics_Published_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Published_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_published_of(inputs)
	return nl_statistics_published_of(inputs)
});