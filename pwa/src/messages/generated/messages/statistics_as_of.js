/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Statistics_As_OfInputs */

const nl_statistics_as_of = /** @type {(inputs: Statistics_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geteld tot ${i?.when}.`)
};

const en_statistics_as_of = /** @type {(inputs: Statistics_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Counted until ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "Counted until {when}." |
*
* @param {Statistics_As_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_as_of = /** @type {((inputs: Statistics_As_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_As_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_as_of(inputs)
	return nl_statistics_as_of(inputs)
});