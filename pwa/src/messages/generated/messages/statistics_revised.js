/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Statistics_RevisedInputs */

const nl_statistics_revised = /** @type {(inputs: Statistics_RevisedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Later gewijzigd nadat het definitief was: ${i?.count} keer.`)
};

const en_statistics_revised = /** @type {(inputs: Statistics_RevisedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Changed after it was final: ${i?.count} times.`)
};

/**
* | output |
* | --- |
* | "Changed after it was final: {count} times." |
*
* @param {Statistics_RevisedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_revised = /** @type {((inputs: Statistics_RevisedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_RevisedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_revised(inputs)
	return nl_statistics_revised(inputs)
});