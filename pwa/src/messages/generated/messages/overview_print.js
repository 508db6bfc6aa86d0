/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_PrintInputs */

const nl_overview_print = /** @type {(inputs: Overview_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afdrukken`)
};

const en_overview_print = /** @type {(inputs: Overview_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Print`)
};

/**
* | output |
* | --- |
* | "Print" |
*
* @param {Overview_PrintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_print = /** @type {((inputs?: Overview_PrintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_PrintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_print(inputs)
	return nl_overview_print(inputs)
});