/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_EmptyInputs */

const nl_overview_empty = /** @type {(inputs: Overview_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hierover is niets vastgelegd.`)
};

const en_overview_empty = /** @type {(inputs: Overview_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is recorded about this.`)
};

/**
* | output |
* | --- |
* | "Nothing is recorded about this." |
*
* @param {Overview_EmptyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_empty = /** @type {((inputs?: Overview_EmptyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_EmptyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_empty(inputs)
	return nl_overview_empty(inputs)
});