/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_FinalInputs */

const nl_statistics_final = /** @type {(inputs: Statistics_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Definitief: hier verandert naar verwachting niets meer aan.`)
};

const en_statistics_final = /** @type {(inputs: Statistics_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Final: no change is expected any more.`)
};

/**
* | output |
* | --- |
* | "Final: no change is expected any more." |
*
* @param {Statistics_FinalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_final = /** @type {((inputs?: Statistics_FinalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_FinalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_final(inputs)
	return nl_statistics_final(inputs)
});