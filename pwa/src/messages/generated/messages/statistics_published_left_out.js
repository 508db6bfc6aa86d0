/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ tables: NonNullable<unknown> }} Statistics_Published_Left_OutInputs */

const nl_statistics_published_left_out = /** @type {(inputs: Statistics_Published_Left_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deze tabellen staan er niet in, want daarmee is een klein aantal uit te rekenen: ${i?.tables}.`)
};

const en_statistics_published_left_out = /** @type {(inputs: Statistics_Published_Left_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These tables are not in it, because a small number could be worked out with them: ${i?.tables}.`)
};

/**
* | output |
* | --- |
* | "These tables are not in it, because a small number could be worked out with them: {tables}." |
*
* @param {Statistics_Published_Left_OutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_published_left_out = /** @type {((inputs: Statistics_Published_Left_OutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Published_Left_OutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_published_left_out(inputs)
	return nl_statistics_published_left_out(inputs)
});